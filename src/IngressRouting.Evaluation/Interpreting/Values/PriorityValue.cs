using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A queue that gives the element of the least priority first.</summary>
internal sealed class PriorityValue(object? comparer)
{
    public object? Comparer { get; } = comparer;

    public List<(object? Element, object? Priority)> Items { get; } = [];
}
