using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>+</c>, <c>-</c> and <c>==</c> of delegates.</summary>
internal static class DelegateOperators
{
    public static FunctionValue? Combine(FunctionValue? left, FunctionValue? right, SyntaxNode at, Interpretation run)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }
        CheckTypes(left, right, at, run);
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
        CheckTypes(left, right, at, run);
        var (parts, removed) = (PartsOf(left), PartsOf(right));
        for (var start = parts.Length - removed.Length; start >= 0; start--)
        {
            if (Matches(parts, start, removed, at, run))
            {
                run.Budget.Charge(parts.Length);
                run.Budget.Allocate(8L * parts.Length);
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
        return ReferenceEquals(left, right)
            || (a.Length == b.Length && DelegateEquality.HaveOneType(left, right) && Matches(a, 0, b, at, run));
    }

    private static void CheckTypes(FunctionValue left, FunctionValue right, SyntaxNode at, Interpretation run)
    {
        if (!DelegateEquality.HaveOneType(left, right))
        {
            throw run.Stop(
                Refusals.Construct,
                at,
                "'+' or '-' of delegates of two types",
                "make both of them with the type that the variable has"
            );
        }
    }

    private static bool Matches(FunctionValue[] parts, int start, FunctionValue[] others, SyntaxNode at, Interpretation run)
    {
        for (var i = 0; i < others.Length; i++)
        {
            run.Budget.Charge(1);
            if (!DelegateEquality.AreEqual(parts[start + i], others[i], at, run))
            {
                return false;
            }
        }
        return true;
    }

    public static FunctionValue[] PartsOf(FunctionValue function) => function.Parts ?? [function];

    private static FunctionValue[] Slice(FunctionValue[] parts, int start, int end)
    {
        var slice = new FunctionValue[end - start];
        System.Array.Copy(parts, start, slice, 0, slice.Length);
        return slice;
    }
}
