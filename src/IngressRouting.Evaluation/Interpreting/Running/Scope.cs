using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The variables of one execution of a block. Closures hold on to the scope that they were made in, so a loop body, which gets a new
/// scope at every turn, gives every closure variables of its own.
/// </summary>
internal sealed class Scope(Scope? outer)
{
    private const int Indexed = 12;

    /// <summary>The value of a variable that was declared without one.</summary>
    public static readonly object Unassigned = new();

    private ISymbol[] symbols = [];
    private object?[] values = [];
    private int count;
    private Dictionary<object, int>? index;

    public Scope? Outer { get; } = outer;

    public object? this[int slot]
    {
        get => values[slot];
        set => values[slot] = value;
    }

    /// <summary>Declares a variable; one that the same execution of the block declared before is assigned anew.</summary>
    public int Declare(ISymbol symbol, object? value)
    {
        var slot = SlotOf(symbol);
        if (slot >= 0)
        {
            if (!ReferenceEquals(value, Unassigned))
            {
                values[slot] = value;
            }
            return slot;
        }
        if (count == values.Length)
        {
            var size = count == 0 ? 4 : count * 2;
            System.Array.Resize(ref symbols, size);
            System.Array.Resize(ref values, size);
        }
        symbols[count] = symbol;
        values[count] = value;
        Index(symbol);
        return count++;
    }

    /// <summary>A scope with variables of its own that have the same values.</summary>
    public Scope Copy()
    {
        var copy = new Scope(Outer);
        for (var i = 0; i < count; i++)
        {
            copy.Declare(symbols[i], values[i]);
        }
        return copy;
    }

    /// <summary>A copy of this scope and of those around it.</summary>
    public Scope CopyAll(Budget budget)
    {
        budget.Descend();
        var copy = new Scope(Outer?.CopyAll(budget));
        for (var i = 0; i < count; i++)
        {
            copy.Declare(symbols[i], Composite.CopyOf(values[i]));
        }
        return copy;
    }

    /// <summary>What the variables of this scope hold.</summary>
    public IEnumerable<object?> Values
    {
        get
        {
            for (var slot = 0; slot < count; slot++)
            {
                yield return values[slot];
            }
        }
    }

    /// <summary>Finds the innermost scope that declares a variable.</summary>
    public Scope? Find(ISymbol symbol, out int slot)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            slot = scope.SlotOf(symbol);
            if (slot >= 0)
            {
                return scope;
            }
        }
        return FindEqual(symbol, out slot);
    }

    /// <summary>Code that the compiler binds twice, as it may do with lambdas, has equal symbols that are not the same.</summary>
    private Scope? FindEqual(ISymbol symbol, out int slot)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            for (slot = 0; slot < scope.count; slot++)
            {
                if (SymbolEqualityComparer.Default.Equals(scope.symbols[slot], symbol))
                {
                    return scope;
                }
            }
        }
        slot = -1;
        return null;
    }

    private int SlotOf(ISymbol symbol)
    {
        if (index is not null)
        {
            return index.TryGetValue(symbol, out var slot) ? slot : -1;
        }
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(symbols[i], symbol))
            {
                return i;
            }
        }
        return -1;
    }

    private void Index(ISymbol added)
    {
        if (index is not null)
        {
            index[added] = count;
        }
        else if (count == Indexed)
        {
            index = new Dictionary<object, int>(ReferenceComparer.Instance);
            for (var i = 0; i <= count; i++)
            {
                index[symbols[i]] = i;
            }
        }
    }
}
