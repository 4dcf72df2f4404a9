using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What <c>System.Type</c> says of a type: its names as the runtime has them, without what only an assembly could tell.</summary>
internal static class ReflectionNames
{
    /// <summary>Longer tuples nest, as the compiler sees fit.</summary>
    private const int LongestTuple = 7;

    /// <summary>What <c>ToString</c> gives; null for types whose names the compiler makes up, and for those that stand for others.</summary>
    public static string? Of(ITypeSymbol type)
    {
        var text = new StringBuilder();
        return Append(text, type) ? text.ToString() : null;
    }

    /// <summary>The full name; null where it has the names of assemblies in it.</summary>
    public static string? Full(ITypeSymbol type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return type switch
        {
            IArrayTypeSymbol array => Full(array.ElementType) is { } element ? element + Brackets(array) : null,
            INamedTypeSymbol { IsGenericType: true } named when !IsOpen(named) => null,
            INamedTypeSymbol named => TypeNames.Metadata(named),
            _ => Of(type),
        };
    }

    /// <summary>The name without namespace and containing types.</summary>
    public static string Simple(ITypeSymbol type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return type switch
        {
            IArrayTypeSymbol array => Simple(array.ElementType) + Brackets(array),
            IDynamicTypeSymbol => "Object",
            _ => type.OriginalDefinition.MetadataName,
        };
    }

    /// <summary>The namespace, null for the global one.</summary>
    public static string? Space(ITypeSymbol type)
    {
        while (type is IArrayTypeSymbol array)
        {
            type = array.ElementType;
        }
        return type switch
        {
            IDynamicTypeSymbol => "System",
            { ContainingNamespace: { IsGlobalNamespace: false } space } => space.ToDisplayString(),
            _ => null,
        };
    }

    /// <summary>Whether a type is <c>List&lt;&gt;</c> and not one that is made of it.</summary>
    public static bool IsOpen(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Arity > 0)
            {
                return at.IsUnboundGenericType || SymbolEqualityComparer.Default.Equals(at, at.OriginalDefinition);
            }
        }
        return false;
    }

    private static bool Append(StringBuilder text, ITypeSymbol type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case IArrayTypeSymbol array when Append(text, array.ElementType):
                text.Append(Brackets(array));
                return true;
            case IDynamicTypeSymbol:
                text.Append("System.Object");
                return true;
            case INamedTypeSymbol { TypeKind: not TypeKind.Error, IsAnonymousType: false } named when HasName(named):
                text.Append(TypeNames.Metadata(named));
                var count = 0;
                return AppendArguments(text, named, IsOpen(named), ref count) && (count == 0 || text.Append(']') is not null);
            default:
                return false;
        }
    }

    private static bool HasName(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at is not { IsFileLocal: false, CanBeReferencedByName: true } || (at.IsTupleType && at.TupleElements.Length > LongestTuple))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The arguments of the containing types are first.</summary>
    private static bool AppendArguments(StringBuilder text, INamedTypeSymbol type, bool isOpen, ref int count)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (type.ContainingType is { } outer && !AppendArguments(text, outer, isOpen, ref count))
        {
            return false;
        }
        for (var i = 0; i < type.Arity; i++)
        {
            text.Append(count++ == 0 ? '[' : ',');
            if (isOpen)
            {
                text.Append(type.TypeParameters[i].Name);
            }
            else if (!Append(text, type.TypeArguments[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static string Brackets(IArrayTypeSymbol array) => "[" + new string(',', array.Rank - 1) + "]";
}
