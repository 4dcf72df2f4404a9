using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A sequence that is sorted when it is enumerated, and may get further criteria before.</summary>
internal sealed class OrderedSequence(MemberCall call, IEnumerable<object?> source, SortKey[] keys, bool isOfUnordered)
    : SequenceValue(Sorted(call, source, keys, isOfUnordered))
{
    public IEnumerable<object?> Source { get; } = source;

    public SortKey[] Keys { get; } = keys;

    /// <summary>Whether nobody promises the order in which the elements come: sorting keeps that of elements with equal keys.</summary>
    public bool IsOfUnordered { get; } = isOfUnordered;

    private static IEnumerable<object?> Sorted(MemberCall call, IEnumerable<object?> source, SortKey[] keys, bool isOfUnordered)
    {
        var rows = new List<object?>();
        foreach (var item in source)
        {
            var values = new object?[keys.Length + 1];
            values[keys.Length] = item;
            call.Allocate(32 + (8L * values.Length));
            rows.Add(values);
        }
        MakeKeys(rows, keys, isOfUnordered);
        foreach (var row in Ordering.Sort(rows, (a, b) => Compare((object?[])a!, (object?[])b!, keys, isOfUnordered), call))
        {
            yield return ((object?[])row!)[keys.Length];
        }
    }

    // One criterion after the other, as the library does it, whose newer versions ask for none when there is nothing to sort.
    private static void MakeKeys(List<object?> rows, SortKey[] keys, bool isQuiet)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            foreach (object?[]? row in rows)
            {
                var item = row![keys.Length];
                row[i] =
                    keys[i].Selector is not { } selector ? item
                    : rows.Count > 1 && !isQuiet ? keys[i].Call.Call(selector, item)
                    : keys[i].Call.CallQuietly(selector, item);
            }
        }
    }

    private static int Compare(object?[] left, object?[] right, SortKey[] keys, bool isOfUnordered)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = Ordering.Compare(left[i], right[i], keys[i].Comparer, keys[i].Call);
            if (order != 0)
            {
                // A comparer of the program may give the smallest number, which has no opposite.
                return keys[i].IsDescending == order > 0 ? -1 : 1;
            }
        }
        return isOfUnordered ? Ordering.Decided(left[keys.Length], right[keys.Length], keys[0].Call) : 0;
    }
}
