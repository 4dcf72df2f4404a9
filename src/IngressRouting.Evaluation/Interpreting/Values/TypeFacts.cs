using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Layouts and other facts about types, computed once.</summary>
internal sealed class TypeFacts(Interpretation run)
{
    private readonly Dictionary<INamedTypeSymbol, TypeLayout> layouts = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<INamedTypeSymbol, OwnMembers> own = new(SymbolEqualityComparer.Default);
    private Dictionary<string, TypeValue>? values;

    /// <summary>A type as a value; null for one that has no name to tell it from others.</summary>
    public TypeValue? ValueOf(ITypeSymbol type)
    {
        if (ReflectionNames.Of(type) is not { } text)
        {
            return null;
        }
        var isOpen = type is INamedTypeSymbol named && ReflectionNames.IsOpen(named);
        var key = (isOpen ? "open " : "") + text + " of " + type.ContainingAssembly?.Name;
        values ??= new(System.StringComparer.Ordinal);
        if (!values.TryGetValue(key, out var value))
        {
            values.Add(key, value = new TypeValue(type, text));
        }
        return value;
    }

    public TypeLayout LayoutOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!layouts.TryGetValue(definition, out var layout))
        {
            layouts.Add(definition, layout = new TypeLayout(definition, run.Budget));
        }
        return layout;
    }

    /// <summary>What a type of the program says of itself.</summary>
    public OwnMembers OwnOf(INamedTypeSymbol type)
    {
        if (!own.TryGetValue(type, out var members))
        {
            own.Add(type, members = new OwnMembers(type, run));
        }
        return members;
    }

    /// <summary>Declared in the source of this compilation. Project references have syntax, too, but csc would not see it.</summary>
    public bool IsSource(ISymbol symbol)
    {
        var references = symbol.OriginalDefinition.DeclaringSyntaxReferences;
        return !references.IsEmpty && run.Compilation.ContainsSyntaxTree(references[0].SyntaxTree);
    }

    /// <summary>A class of the library that has no fields, and whose constructor does nothing.</summary>
    public static bool IsEmptyBase(INamedTypeSymbol type) =>
        type is { Name: "EventArgs", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>System.Exception or a class derived from it.</summary>
    public bool IsException(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }
        return false;
    }
}
