using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Equality as <c>EqualityComparer&lt;T&gt;.Default</c> sees it, with the program's own definitions of it.</summary>
internal sealed class ValueComparer(Interpretation run) : IEqualityComparer<object?>
{
    public new bool Equals(object? x, object? y) => Equals(x, y, true);

    /// <summary>Equality as generic code sees it, or as <c>object.Equals</c> does.</summary>
    public bool Equals(object? x, object? y, bool isGeneric)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }
        run.Budget.Charge(1);
        return (x, y) switch
        {
            (null, _) or (_, null) => false,
            (UserObject a, _) => ObjectEquality.AreEqual(a, y, isGeneric, run),
            (TupleValue a, TupleValue b) => AllEqual(a.Items, b.Items),
            (TupleObject a, TupleObject b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && AllEqual(a.Items, b.Items, false),
            (AnonymousObject a, AnonymousObject b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && AllEqual(a.Values, b.Values),
            (PairValue a, PairValue b) => Equals(a.Key, b.Key) && Equals(a.Value, b.Value),
            (FunctionValue a, FunctionValue b) => DelegateOperators.AreEqual(a, b, run.Budget.Current!.Syntax, run),
            (ArrayValue or ListValue, _) => AreSameCollection(x, y),
            _ => x.Equals(y),
        };
    }

    public int GetHashCode(object? value)
    {
        run.Budget.Charge(1);
        return value switch
        {
            null => 0,
            UserObject instance => ObjectEquality.Hash(instance, run),
            TupleValue tuple => Combine(tuple.Items),
            TupleObject tuple => Combine(tuple.Items),
            AnonymousObject anonymous => Combine(anonymous.Values),
            FunctionValue function => SymbolEqualityComparer.Default.GetHashCode(function.Method),
            PairValue pair => (GetHashCode(pair.Key) * 31) + GetHashCode(pair.Value),
            _ => value.GetHashCode(),
        };
    }

    private bool AreSameCollection(object x, object y)
    {
        EmptyCollections.Check(x, y, run.Budget.Current!.Syntax, run);
        return ReferenceEquals(x, y);
    }

    public int Combine(object?[] values)
    {
        var hash = 17;
        foreach (var value in values)
        {
            hash = unchecked((hash * 31) + GetHashCode(value));
        }
        return hash;
    }

    public bool AllEqual(object?[] left, object?[] right, bool isGeneric = true)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (i >= right.Length || !Equals(left[i], right[i], isGeneric))
            {
                return false;
            }
        }
        return left.Length == right.Length;
    }
}
