using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The keys or the values of a dictionary, as it is when they are looked at.</summary>
internal sealed class ViewValue(IEnumerable<object?> source, IEnumerable<object?> parts) : SequenceValue(parts)
{
    public IEnumerable<object?> Source { get; } = source;
}
