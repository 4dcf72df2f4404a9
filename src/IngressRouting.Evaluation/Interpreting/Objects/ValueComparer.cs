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
        if (ReferenceEquals(x, y) && !(isGeneric && x is UserObject))
        {
            return true;
        }
        run.Budget.Charge(1);
        return (x, y) switch
        {
            (null, _) or (_, null) => false,
            (string a, string b) => AreEqual(a, b),
            (UserObject a, _) => ObjectEquality.AreEqual(a, y, isGeneric, run),
            (TupleValue a, TupleValue b) => AllEqual(a, a.Items, b, b.Items),
            (TupleObject a, TupleObject b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)
                && AllEqual(a, a.Items, b, b.Items, false),
            (AnonymousObject a, AnonymousObject b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)
                && AllEqual(a, a.Values, b, b.Values),
            (PairValue a, PairValue b) => AllEqual(a, [a.Key, a.Value], b, [b.Key, b.Value]),
            (FunctionValue a, FunctionValue b) => DelegateOperators.AreEqual(a, b, run.Budget.Current!.Syntax, run),
            (ArrayValue or ListValue, _) => AreSameCollection(x, y),
            (EnumeratorValue { IsStruct: true }, _) => throw Enumerators(),
            _ => x.Equals(y),
        };
    }

    public int GetHashCode(object? value)
    {
        run.Budget.Charge(1);
        return value switch
        {
            null => 0,
            string text => Hash(text),
            UserObject instance => ObjectEquality.Hash(instance, run),
            TupleValue tuple => Combine(tuple, tuple.Items),
            TupleObject tuple => Combine(tuple, tuple.Items),
            AnonymousObject anonymous => Combine(anonymous, anonymous.Values),
            FunctionValue function => SymbolEqualityComparer.Default.GetHashCode(function.Method.OriginalDefinition),
            PairValue pair => Combine(pair, [pair.Key, pair.Value]),
            EnumeratorValue { IsStruct: true } => throw Enumerators(),
            _ => value.GetHashCode(),
        };
    }

    private StopException Enumerators() =>
        run.Stop(Refusals.Unspecified, run.Budget.Current!.Syntax, "What makes two enumerators equal", "compare their elements");

    private bool AreEqual(string left, string right)
    {
        run.Budget.Charge(Costs.Text(left.Length));
        return left == right;
    }

    private int Hash(string text)
    {
        run.Budget.Charge(Costs.Text(text.Length));
        return text.GetHashCode();
    }

    private bool AreSameCollection(object x, object y)
    {
        EmptyCollections.Check(x, y, run.Budget.Current!.Syntax, run);
        return ReferenceEquals(x, y);
    }

    /// <summary>The hash code of a value, made of those of its parts.</summary>
    public int Combine(object value, object?[] parts)
    {
        run.Nesting.Enter(value);
        var hash = Combine(parts);
        run.Nesting.Leave();
        return hash;
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

    /// <summary>Whether two values have equal parts.</summary>
    public bool AllEqual(object left, object?[] leftParts, object right, object?[] rightParts, bool isGeneric = true)
    {
        run.Nesting.Enter(left, right);
        var areEqual = leftParts.Length == rightParts.Length;
        for (var i = 0; areEqual && i < leftParts.Length; i++)
        {
            areEqual = Equals(leftParts[i], rightParts[i], isGeneric);
        }
        run.Nesting.Leave();
        return areEqual;
    }
}
