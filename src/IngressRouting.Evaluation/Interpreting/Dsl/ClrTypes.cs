using System;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Compares the compiler's types with real ones, and finds the real ones.</summary>
internal static class ClrTypes
{
    public static bool ParametersMatch(ImmutableArray<IParameterSymbol> symbols, ParameterInfo[] parameters)
    {
        if (symbols.Length != parameters.Length)
        {
            return false;
        }
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            var isByRef = symbols[i].RefKind != RefKind.None;
            if (type.IsByRef != isByRef || !Match(symbols[i].Type, isByRef ? type.GetElementType()! : type))
            {
                return false;
            }
        }
        return true;
    }

    public static bool Match(ITypeSymbol symbol, Type type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (symbol)
        {
            case ITypeParameterSymbol parameter:
                return type.IsGenericParameter
                    && type.GenericParameterPosition == parameter.Ordinal
                    && type.DeclaringMethod is not null == (parameter.TypeParameterKind == TypeParameterKind.Method);
            case IArrayTypeSymbol array:
                return type.IsArray && type.GetArrayRank() == array.Rank && Match(array.ElementType, type.GetElementType()!);
            case IDynamicTypeSymbol:
                return type == typeof(object);
            case INamedTypeSymbol { IsTupleType: true, TupleUnderlyingType: { } underlying }:
                return Match(underlying, type);
            case INamedTypeSymbol named:
                return MatchNamed(named, type);
            default:
                return false;
        }
    }

    /// <summary>The real type behind any type that the DSL's signatures may mention, or null.</summary>
    public static Type? Find(ITypeSymbol symbol)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (symbol)
        {
            case IArrayTypeSymbol { Rank: 1 } array:
                return Find(array.ElementType)?.MakeArrayType();
            case INamedTypeSymbol { IsTupleType: true, TupleUnderlyingType: { } underlying }
                when !SymbolEqualityComparer.Default.Equals(underlying, symbol):
                return Find(underlying);
            case INamedTypeSymbol named:
                var name = TypeNames.Metadata(named);
                var definition = DslTypes.IsDsl(named) ? DslTypes.Find(name) : typeof(object).Assembly.GetType(name);
                return Close(definition, named);
            default:
                return null;
        }
    }

    public static Type? Close(Type? definition, INamedTypeSymbol symbol)
    {
        if (definition is null || !definition.IsGenericTypeDefinition)
        {
            return definition;
        }
        var arguments = Find(symbol.TypeArguments);
        return arguments is null || arguments.Length != definition.GetGenericArguments().Length
            ? null
            : definition.MakeGenericType(arguments);
    }

    public static MethodInfo? Close(MethodInfo definition, IMethodSymbol method) =>
        Find(method.TypeArguments) is { } arguments ? definition.MakeGenericMethod(arguments) : null;

    private static Type[]? Find(ImmutableArray<ITypeSymbol> symbols)
    {
        var types = new Type[symbols.Length];
        for (var i = 0; i < types.Length; i++)
        {
            if (Find(symbols[i]) is not { } type)
            {
                return null;
            }
            types[i] = type;
        }
        return types;
    }

    private static bool MatchNamed(INamedTypeSymbol symbol, Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (definition.FullName != TypeNames.Metadata(symbol))
        {
            return false;
        }
        var arguments = type.GetGenericArguments();
        if (arguments.Length != symbol.TypeArguments.Length)
        {
            // Arguments of an outer type are not listed by the compiler; the DSL has no such types.
            return false;
        }
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Match(symbol.TypeArguments[i], arguments[i]))
            {
                return false;
            }
        }
        return true;
    }
}
