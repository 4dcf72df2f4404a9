using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A tuple. Its names live in the static types alone.</summary>
internal sealed class TupleValue(INamedTypeSymbol type, object?[] items, Budget budget) : Composite
{
    public INamedTypeSymbol Type { get; } = type;

    public object?[] Items { get; } = items;

    public override bool IsStruct => true;

    protected override bool TryTake(Composite other)
    {
        if (other is not TupleValue source || source.Items.Length != Items.Length)
        {
            return false;
        }
        budget.Charge(1);
        TakeAll(Items, source.Items);
        return true;
    }

    protected override Composite CopyParts()
    {
        budget.Charge(1 + Items.Length);
        var copy = new object?[Items.Length];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = CopyOf(Items[i]);
        }
        return new TupleValue(Type, copy, budget);
    }

    /// <summary>The position of the element that a field such as <c>Item2</c> or <c>Name</c> stands for, or -1.</summary>
    public static int IndexOf(IFieldSymbol field)
    {
        var elements = field.ContainingType.TupleElements;
        for (var i = 0; i < elements.Length; i++)
        {
            if (
                SymbolEqualityComparer.Default.Equals(elements[i], field)
                || SymbolEqualityComparer.Default.Equals(elements[i].CorrespondingTupleField, field.CorrespondingTupleField)
            )
            {
                return i;
            }
        }
        return -1;
    }
}
