using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Which slot of an instance holds which field, base classes first. Properties that the compiler implements have a field, too.</summary>
internal sealed class TypeLayout
{
    private readonly Dictionary<IFieldSymbol, int> slots = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IPropertySymbol, IFieldSymbol> backing = new(SymbolEqualityComparer.Default);

    public TypeLayout(INamedTypeSymbol definition, Budget budget)
    {
        Budget = budget;
        var types = new Stack<INamedTypeSymbol>();
        types.Push(definition);
        while (types.Peek().BaseType is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class } parent)
        {
            types.Push(parent.OriginalDefinition);
        }
        foreach (var type in types)
        {
            AddOwn(type);
        }
        Definition = definition;
        if (Fields.Count == 1 && definition.IsValueType && InlineArrays.LengthOf(definition) is > 0 and var length)
        {
            IsInlineArray = true;
            FieldCount = length;
        }
        else
        {
            FieldCount = Fields.Count;
        }
    }

    public INamedTypeSymbol Definition { get; }

    /// <summary>What copies of instances are charged to.</summary>
    public Budget Budget { get; }

    /// <summary>Whether its one field is there many times.</summary>
    public bool IsInlineArray { get; }

    /// <summary>The number of slots.</summary>
    public int FieldCount { get; }

    /// <summary>The fields by slot.</summary>
    public List<IFieldSymbol> Fields { get; } = [];

    /// <summary>The field of a slot, which in an inline array is always the same one.</summary>
    public IFieldSymbol FieldAt(int slot) => Fields[IsInlineArray ? 0 : slot];

    public int SlotOf(IFieldSymbol field) => slots.TryGetValue(field.OriginalDefinition, out var slot) ? slot : -1;

    /// <summary>The field behind a property that the compiler implements, or null.</summary>
    public IFieldSymbol? BackingField(IPropertySymbol property) =>
        backing.TryGetValue(property.OriginalDefinition, out var field) ? field : null;

    private void AddOwn(INamedTypeSymbol definition)
    {
        if (definition.DeclaringSyntaxReferences.IsEmpty)
        {
            // A library class, such as Exception: its fields are none of our business.
            return;
        }
        foreach (var member in definition.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field)
            {
                slots.Add(field, Fields.Count);
                Fields.Add(field);
                if (field.AssociatedSymbol is IPropertySymbol property)
                {
                    backing.Add(property, field);
                }
            }
        }
    }
}
