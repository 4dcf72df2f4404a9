using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What GroupBy yields.</summary>
internal sealed class GroupingValue(object? key, List<object?> items) : IEnumerable<object?>
{
    public object? Key { get; } = key;

    public List<object?> Items { get; } = items;

    public IEnumerator<object?> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
