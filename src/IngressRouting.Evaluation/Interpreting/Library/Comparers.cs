using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Comparers that the program passes to collections.</summary>
internal static class Comparers
{
    public static IEqualityComparer<object?> Equality(object? comparer, MemberCall call) =>
        comparer switch
        {
            null => call.Run.Comparer,
            StringComparer strings => new TextComparer(strings, call.Run.Budget),
            ValueComparer own => own,
            UserObject own => ProgramComparers.Equality(own, call),
            _ => throw call.Frame.Refuse(
                call.Operation,
                "A comparer of this type",
                "use a class of your own that implements IEqualityComparer"
            ),
        };

    /// <summary>A string comparer for collections that hold anything.</summary>
    private sealed class TextComparer(StringComparer strings, Budget budget) : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y)
        {
            var (left, right) = (x as string, y as string);
            budget.Charge(1 + Costs.Text(left?.Length ?? 0));
            return strings.Equals(left, right);
        }

        public int GetHashCode(object? value)
        {
            if (value is not string text)
            {
                return 0;
            }
            budget.Charge(1 + Costs.Text(text.Length));
            return strings.GetHashCode(text);
        }
    }
}
