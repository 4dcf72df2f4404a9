using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>+</c>, <c>-</c> and <c>==</c> of delegates.</summary>
internal static class DelegateOperators
{
    public static FunctionValue? Combine(FunctionValue? left, FunctionValue? right, Interpretation run)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }
        FunctionValue[] parts = [.. PartsOf(left), .. PartsOf(right)];
        run.Budget.Charge(parts.Length);
        run.Budget.Allocate(8L * parts.Length);
        return FunctionValue.Combined(parts);
    }

    /// <summary>Takes the last occurrence of the right delegate's parts out of the left one.</summary>
    public static FunctionValue? Remove(FunctionValue? left, FunctionValue? right, SyntaxNode at, Interpretation run)
    {
        if (left is null || right is null)
        {
            return left;
        }
        var (parts, removed) = (PartsOf(left), PartsOf(right));
        for (var start = parts.Length - removed.Length; start >= 0; start--)
        {
            if (Matches(parts, start, removed, at, run))
            {
                FunctionValue[] rest = [.. Slice(parts, 0, start), .. Slice(parts, start + removed.Length, parts.Length)];
                return rest.Length switch
                {
                    0 => null,
                    1 => rest[0],
                    _ => FunctionValue.Combined(rest),
                };
            }
        }
        return left;
    }

    public static bool AreEqual(FunctionValue left, FunctionValue right, SyntaxNode at, Interpretation run)
    {
        var (a, b) = (PartsOf(left), PartsOf(right));
        return ReferenceEquals(left, right) || (a.Length == b.Length && Matches(a, 0, b, at, run));
    }

    private static bool Matches(FunctionValue[] parts, int start, FunctionValue[] others, SyntaxNode at, Interpretation run)
    {
        for (var i = 0; i < others.Length; i++)
        {
            run.Budget.Charge(1);
            if (!IsSame(parts[start + i], others[i], at, run))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsSame(FunctionValue a, FunctionValue b, SyntaxNode at, Interpretation run)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }
        if (!SymbolEqualityComparer.Default.Equals(a.Method, b.Method))
        {
            return false;
        }
        if (a.Body is null && a.Receiver is null or UserObject { IsValueType: false })
        {
            return ReferenceEquals(a.Receiver, b.Receiver);
        }
        // Whether the compiler shares one closure or one cached delegate between two evaluations of a lambda is its own business.
        throw run.Stop(
            Refusals.Unspecified,
            at,
            "Whether two delegates made of one function are equal",
            "keep the delegate in a variable and use that"
        );
    }

    private static FunctionValue[] PartsOf(FunctionValue function) => function.Parts ?? [function];

    private static FunctionValue[] Slice(FunctionValue[] parts, int start, int end)
    {
        var slice = new FunctionValue[end - start];
        System.Array.Copy(parts, start, slice, 0, slice.Length);
        return slice;
    }
}
