using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Whether it matters which of two equal elements a collection keeps.</summary>
internal static class Identities
{
    /// <summary>Stops when a program could tell from the collection which of two equal elements it kept.</summary>
    public static void Check(object? left, object? right, MemberCall call)
    {
        if (!AreSame(left, right, call.Run.Budget))
        {
            throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "Which of two equal elements '" + call.Symbol.Name + "' keeps",
                "remove the one that is there before adding the other one"
            );
        }
    }

    public static bool AreSame(object? left, object? right, Budget budget)
    {
        budget.Descend();
        return ReferenceEquals(left, right)
            || (left is string or EnumValue or Version && left.Equals(right))
            || (left is ValueType and not double and not float and not decimal && left.Equals(right))
            || (left is PairValue a && right is PairValue b && AreSame(a.Key, b.Key, budget) && AreSame(a.Value, b.Value, budget))
            || (left is TupleValue one && right is TupleValue other && AreAllSame(one.Items, other.Items, budget));
    }

    private static bool AreAllSame(object?[] some, object?[] others, Budget budget)
    {
        for (var i = 0; i < some.Length; i++)
        {
            if (!AreSame(some[i], others[i], budget))
            {
                return false;
            }
        }
        return true;
    }
}
