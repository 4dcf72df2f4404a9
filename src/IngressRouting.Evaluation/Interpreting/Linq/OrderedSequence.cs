using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A sequence that is sorted when it is enumerated, and may get further criteria before.</summary>
internal sealed class OrderedSequence(MemberCall call, IEnumerable<object?> source, SortKey[] keys)
    : SequenceValue(Sorted(call, source, keys))
{
    public IEnumerable<object?> Source { get; } = source;

    public SortKey[] Keys { get; } = keys;

    private static IEnumerable<object?> Sorted(MemberCall call, IEnumerable<object?> source, SortKey[] keys)
    {
        var rows = new List<object?>();
        foreach (var item in source)
        {
            var values = new object?[keys.Length + 1];
            values[keys.Length] = item;
            call.Allocate(32 + (8L * values.Length));
            rows.Add(values);
        }
        MakeKeys(rows, keys);
        foreach (var row in Ordering.Sort(rows, (a, b) => Compare((object?[])a!, (object?[])b!, keys), call))
        {
            yield return ((object?[])row!)[keys.Length];
        }
    }

    // One criterion after the other, as the library does it, whose newer versions ask for none when there is nothing to sort.
    private static void MakeKeys(List<object?> rows, SortKey[] keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            foreach (object?[]? row in rows)
            {
                var item = row![keys.Length];
                row[i] =
                    keys[i].Selector is not { } selector ? item
                    : rows.Count > 1 ? keys[i].Call.Call(selector, item)
                    : Made(keys[i].Call, selector, item);
            }
        }
    }

    private static object? Made(MemberCall call, FunctionValue selector, object? item) => call.Quietly(() => call.Call(selector, item));

    private static int Compare(object?[] left, object?[] right, SortKey[] keys)
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
        return 0;
    }
}
