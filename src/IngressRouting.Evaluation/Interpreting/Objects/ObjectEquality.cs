using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Equality of the program's own objects.</summary>
internal static class ObjectEquality
{
    /// <summary>Equality as generic code sees it, or as <c>object.Equals</c> does, which knows nothing of <c>IEquatable&lt;T&gt;</c>.</summary>
    public static bool AreEqual(UserObject left, object? right, bool isGeneric, Interpretation run)
    {
        run.Budget.Charge(Costs.Equality);
        var at = run.Budget.Current!;
        var frame = new Frame(run, left, new Scope(null), TypeArguments.None);
        var own = run.Types.OwnOf(left.Type);
        if ((isGeneric || left.Type.IsRecord) && own.Equatable is { } typed)
        {
            return right is UserObject other
                && TypeTests.Is(other, typed.Parameters[0].Type, at, frame)
                && Calls.Source(typed, left, [right], at.Syntax, frame) is true;
        }
        Check(left, own, run);
        if (own.Equals is { } method)
        {
            return Calls.Source(method, left, [right], at.Syntax, frame) is true;
        }
        if (
            right is not UserObject instance
            || !(left.Type.IsRecord || left.Type.IsValueType)
            || !SymbolEqualityComparer.Default.Equals(left.Type, instance.Type)
        )
        {
            return ReferenceEquals(left, right);
        }
        // Structs without Equals compare floating point fields bit by bit or by value, depending on their other fields.
        // Two references to one object are equal; structs are compared part by part, even with themselves.
        return (ReferenceEquals(left, right) && !left.IsStruct) || run.Comparer.AllEqual(left, left.Fields, instance, instance.Fields);
    }

    public static int Hash(UserObject instance, Interpretation run)
    {
        var own = run.Types.OwnOf(instance.Type);
        if (own.Hash is { } method)
        {
            return HashOfProgram(instance, method, run);
        }
        Check(instance, own, run);
        if (!instance.Type.IsRecord && (own.Equatable is not null || own.Equals is not null))
        {
            throw run.Stop(
                Refusals.Unspecified,
                run.Budget.Current!.Syntax,
                "Equality of '" + instance.Type.Name + "' without a hash code",
                "override GetHashCode together with Equals, or make it a record"
            );
        }
        return instance.Type.IsRecord || instance.Type.IsValueType
            ? run.Comparer.Combine(instance, instance.Fields)
            : RuntimeHelpers.GetHashCode(instance);
    }

    private static void Check(UserObject instance, OwnMembers own, Interpretation run)
    {
        if (instance.Layout.IsInlineArray && own.Equals is null)
        {
            throw run.Stop(
                Refusals.Construct,
                run.Budget.Current!.Syntax,
                "Equality of the inline array '" + instance.Type.Name + "'",
                "compare spans over the elements with SequenceEqual"
            );
        }
        if (own.CombinesEquality && own.Equatable is null)
        {
            throw run.Stop(
                Refusals.Construct,
                run.Budget.Current!.Syntax,
                "Equality of '" + instance.Type.Name + "', which derives from a record with an Equals or GetHashCode of its own,",
                "write Equals(" + instance.Type.Name + "?) and GetHashCode() for it, too"
            );
        }
    }

    /// <summary>
    /// The program's own hash code, which decides together with Equals, as at run time, even where the two contradict each other. Hash codes
    /// of the library differ between runs; within this call they are stood in for, because only their being equal counts.
    /// </summary>
    private static int HashOfProgram(UserObject instance, IMethodSymbol method, Interpretation run)
    {
        var outer = run.IsHashing;
        run.IsHashing = true;
        var frame = new Frame(run, instance, new Scope(null), TypeArguments.None);
        try
        {
            return (int)Calls.Source(method, instance, [], run.Budget.Current!.Syntax, frame)!;
        }
        finally
        {
            run.IsHashing = outer;
        }
    }
}
