using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What type parameters stand for in one execution of a generic method or in a member of a generic type.</summary>
internal sealed class TypeArguments
{
    public static readonly TypeArguments None = new([]);

    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments;

    private TypeArguments(Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments, int size = 0)
    {
        this.arguments = arguments;
        Size = size;
    }

    /// <summary>How many types the largest argument is made of. Generic code can double it with every call, and whoever compares types walks along all of them.</summary>
    public int Size { get; }

    /// <summary>The arguments of a constructed method and its containing types, seen from the caller.</summary>
    public static TypeArguments Of(IMethodSymbol method, TypeArguments caller, Compilation compilation) =>
        method.IsGenericMethod || method.ContainingType is { IsGenericType: true } or { ContainingType: not null }
            ? Collect(method, method.ContainingType, caller, compilation)
            : None;

    /// <summary>The arguments of a constructed type.</summary>
    public static TypeArguments Of(INamedTypeSymbol type, Compilation compilation) => Collect(null, type, None, compilation);

    /// <summary>The arguments of a constructed type and of the types that it derives from, whose fields its instances have.</summary>
    public static TypeArguments OfHierarchy(INamedTypeSymbol type, Compilation compilation)
    {
        var all = None;
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.IsGenericType)
            {
                all = all.With(Collect(null, at, None, compilation));
            }
        }
        return all;
    }

    private TypeArguments With(TypeArguments others)
    {
        var all = new Dictionary<ITypeParameterSymbol, ITypeSymbol>(arguments, SymbolEqualityComparer.Default);
        foreach (var pair in others.arguments)
        {
            all[pair.Key] = pair.Value;
        }
        return new TypeArguments(all, System.Math.Max(Size, others.Size));
    }

    /// <summary>These arguments and those of a local function.</summary>
    public TypeArguments With(IMethodSymbol method, TypeArguments caller, Compilation compilation)
    {
        if (!method.IsGenericMethod)
        {
            return this;
        }
        var all = new Dictionary<ITypeParameterSymbol, ITypeSymbol>(arguments, SymbolEqualityComparer.Default);
        var size = Size;
        Add(all, method.TypeParameters, method.TypeArguments, caller, compilation, ref size);
        return new TypeArguments(all, size);
    }

    public ITypeSymbol Resolve(ITypeSymbol type, Compilation compilation)
    {
        if (arguments.Count == 0)
        {
            return type;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return arguments.TryGetValue(parameter.OriginalDefinition as ITypeParameterSymbol ?? parameter, out var argument)
                    ? argument
                    : type;
            case IArrayTypeSymbol array:
                var element = Resolve(array.ElementType, compilation);
                return ReferenceEquals(element, array.ElementType) ? type : compilation.CreateArrayTypeSymbol(element, array.Rank);
            case INamedTypeSymbol { IsTupleType: true, TupleUnderlyingType: { } underlying }:
                return Resolve(underlying, compilation);
            case INamedTypeSymbol { IsGenericType: true } named:
                return Construct(named, compilation);
            default:
                return type;
        }
    }

    private ITypeSymbol Construct(INamedTypeSymbol type, Compilation compilation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (type.ContainingType is { IsGenericType: true } outer)
        {
            var constructed = Construct(outer, compilation);
            if (!ReferenceEquals(constructed, outer))
            {
                type = Nested((INamedTypeSymbol)constructed, type);
            }
        }
        ITypeSymbol[]? resolved = null;
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            var argument = Resolve(type.TypeArguments[i], compilation);
            if (!ReferenceEquals(argument, type.TypeArguments[i]))
            {
                resolved ??= [.. type.TypeArguments];
                resolved[i] = argument;
            }
        }
        return resolved is null ? type : type.ConstructedFrom.Construct(resolved);
    }

    /// <summary>The type nested in a constructed type that stands for one nested in another construction of it.</summary>
    private static INamedTypeSymbol Nested(INamedTypeSymbol outer, INamedTypeSymbol inner)
    {
        foreach (var candidate in outer.GetTypeMembers(inner.Name, inner.Arity))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, inner.OriginalDefinition))
            {
                return inner.Arity == 0 ? candidate : candidate.Construct([.. inner.TypeArguments]);
            }
        }
        return inner;
    }

    private static TypeArguments Collect(IMethodSymbol? method, INamedTypeSymbol? type, TypeArguments caller, Compilation compilation)
    {
        var all = new Dictionary<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        var size = 0;
        if (method is { IsGenericMethod: true })
        {
            Add(all, method.OriginalDefinition.TypeParameters, method.TypeArguments, caller, compilation, ref size);
        }
        for (; type is not null; type = type.ContainingType)
        {
            Add(all, type.OriginalDefinition.TypeParameters, type.TypeArguments, caller, compilation, ref size);
        }
        return all.Count == 0 ? None : new TypeArguments(all, size);
    }

    private static void Add(
        Dictionary<ITypeParameterSymbol, ITypeSymbol> all,
        ImmutableArray<ITypeParameterSymbol> parameters,
        ImmutableArray<ITypeSymbol> arguments,
        TypeArguments caller,
        Compilation compilation,
        ref int size
    )
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            all[parameters[i]] = caller.Resolve(arguments[i], compilation);
            size = System.Math.Max(size, caller.SizeOf(arguments[i]));
        }
    }

    /// <summary>The size of a type as source writes it, before its type parameters are replaced: afterwards it may be too large to be walked along.</summary>
    private int SizeOf(ITypeSymbol type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case ITypeParameterSymbol:
                return System.Math.Max(1, Size);
            case IArrayTypeSymbol array:
                return 1 + SizeOf(array.ElementType);
            case INamedTypeSymbol { IsGenericType: true } named:
                var size = 1;
                foreach (var argument in named.TypeArguments)
                {
                    size += SizeOf(argument);
                }
                return size;
            default:
                return 1;
        }
    }
}
