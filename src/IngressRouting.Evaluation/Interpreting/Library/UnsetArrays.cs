using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What members say of an <c>ImmutableArray&lt;T&gt;</c> without a value: nearly all of them look into it at once, and throw.</summary>
internal static class UnsetArrays
{
    /// <summary>The same members, of which those that look into an array throw when there is none.</summary>
    public static MemberTable Guarded(MemberTable table, bool isExtension = false)
    {
        var guarded = new MemberTable();
        foreach (var pair in table)
        {
            var member = pair.Value;
            guarded[pair.Key] = Answers(pair.Key)
                ? member
                : call =>
                {
                    call.Run.Budget.Descend();
                    return (isExtension ? call[0] : call.Receiver) is UnsetArrayValue
                        ? throw Faults.NullReference(call.Operation, call.Frame)
                        : member(call);
                };
        }
        return guarded;
    }

    /// <summary>Whether a member has an answer for an array without a value, or is asked of none.</summary>
    private static bool Answers(string key) =>
        key is "Empty" || key.StartsWith("IsDefault", StringComparison.Ordinal) || key.StartsWith("Equals(", StringComparison.Ordinal);
}
