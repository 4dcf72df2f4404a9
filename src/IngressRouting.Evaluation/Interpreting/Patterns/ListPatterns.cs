using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>[a, .., b]</c> on arrays, lists and strings.</summary>
internal static class ListPatterns
{
    public static bool Matches(IListPatternOperation pattern, object? value, Frame frame)
    {
        var count = value switch
        {
            null => -1,
            ArrayValue array => array.Items.Length,
            ListValue list => list.Items.Count,
            string text => text.Length,
            _ => throw Expressions.Refuse(pattern, frame),
        };
        var parts = pattern.Patterns;
        var slice = IndexOfSlice(parts);
        if (count < 0 || (slice < 0 ? count != parts.Length : count < parts.Length - 1))
        {
            return false;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == slice)
            {
                if (
                    ((ISlicePatternOperation)parts[i]).Pattern is { } inner
                    && !Patterns.Matches(inner, Slice(value!, i, count - parts.Length + 1, pattern, frame), frame)
                )
                {
                    return false;
                }
                continue;
            }
            var at = slice < 0 || i < slice ? i : count - parts.Length + i;
            if (!Patterns.Matches(parts[i], Element(value!, at), frame))
            {
                return false;
            }
        }
        return Patterns.Declare(pattern.DeclaredSymbol, value, frame);
    }

    private static int IndexOfSlice(System.Collections.Immutable.ImmutableArray<IPatternOperation> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is ISlicePatternOperation)
            {
                return i;
            }
        }
        return -1;
    }

    private static object? Element(object value, int index) =>
        value switch
        {
            ArrayValue array => Composite.CopyOf(array.Items[index]),
            ListValue list => Composite.CopyOf(list.Items[index]),
            _ => ((string)value)[index],
        };

    private static object Slice(object value, int start, int length, IOperation at, Frame frame)
    {
        frame.Run.Budget.Charge(length);
        switch (value)
        {
            case ArrayValue array:
                return Arrays.Slice(array, new RangeValue(new IndexValue(start, false), new IndexValue(start + length, false)), at, frame);
            case string text:
                return frame.Run.Provenance.Fresh(text.Substring(start, length), at.Syntax);
            default:
                throw frame.Refuse(at, "A slice of a list", "match an array");
        }
    }
}
