using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The keys or the values of a dictionary, as it is when they are looked at.</summary>
internal sealed class ViewValue(IEnumerable<object?> source, IEnumerable<object?> parts, bool isOfKeys) : SequenceValue(parts)
{
    /// <summary>Whether it has the keys, which are looked up as the dictionary does it.</summary>
    public bool IsOfKeys { get; } = isOfKeys;

    public IEnumerable<object?> Source { get; } = source;
}
