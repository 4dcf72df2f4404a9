using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>[a, .., b]</c>.</summary>
internal static class ListPatterns
{
    public static bool Matches(IListPatternOperation pattern, object? value, Frame frame)
    {
        var count = value switch
        {
            null => -1,
            ArrayValue array => array.Items.Length,
            SpanValue span => span.Length,
            ListValue list => list.Items.Count,
            string text => text.Length,
            _ => ImplicitMembers.Length(pattern.LengthSymbol, value, pattern, frame),
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
                var part = (ISlicePatternOperation)parts[i];
                if (part.Pattern is { } inner && !Patterns.Matches(inner, Slice(value!, i, count, part, pattern, frame), frame))
                {
                    return false;
                }
                continue;
            }
            var at = new IndexValue(slice < 0 || i < slice ? i : parts.Length - i, slice >= 0 && i > slice);
            if (!Patterns.Matches(parts[i], Element(value!, at, count, pattern, frame), frame))
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

    private static object? Element(object value, IndexValue at, int count, IListPatternOperation pattern, Frame frame) =>
        value switch
        {
            ArrayValue array => Composite.CopyOf(array.Items[at.Offset(count)]),
            SpanValue span => Composite.CopyOf(span[at.Offset(count)]),
            ListValue list => Composite.CopyOf(list.Items[at.Offset(count)]),
            string text => text[at.Offset(count)],
            _ => ImplicitMembers.Element(pattern.IndexerSymbol, value, at, count, pattern, frame),
        };

    private static object? Slice(
        object value,
        int start,
        int count,
        ISlicePatternOperation part,
        IListPatternOperation pattern,
        Frame frame
    )
    {
        var after = pattern.Patterns.Length - 1 - start;
        var length = count - start - after;
        frame.Run.Budget.Charge(length);
        var range = new RangeValue(new IndexValue(start, false), new IndexValue(after, true));
        switch (value)
        {
            case ArrayValue or SpanValue when Spans.IsSpan(pattern.NarrowedType):
                return SpanValue.Of(value)!.Part(start, length);
            case ArrayValue array:
                return Arrays.Slice(array, range, pattern, frame);
            case string text:
                frame.Run.Budget.Allocate(2L * length);
                return frame.Run.Provenance.Fresh(text.Substring(start, length), pattern.Syntax);
            default:
                return ImplicitMembers.Part(part.SliceSymbol, value, range, count, pattern, frame);
        }
    }
}
