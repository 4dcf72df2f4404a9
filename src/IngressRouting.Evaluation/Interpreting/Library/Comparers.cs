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
            StringComparer strings => new TextComparer(strings),
            ValueComparer own => own,
            UserObject own => ProgramComparers.Equality(own, call),
            _ => throw call.Frame.Refuse(
                call.Operation,
                "A comparer of this type",
                "use a class of your own that implements IEqualityComparer"
            ),
        };

    /// <summary>A string comparer for collections that hold anything.</summary>
    private sealed class TextComparer(StringComparer strings) : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y) => strings.Equals(x as string, y as string);

        public int GetHashCode(object? value) => value is string text ? strings.GetHashCode(text) : 0;
    }
}
