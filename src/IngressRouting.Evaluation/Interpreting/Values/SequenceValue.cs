using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A sequence that is computed as it is enumerated, each time anew.</summary>
internal class SequenceValue(IEnumerable<object?> source) : IEnumerable<object?>
{
    public IEnumerator<object?> GetEnumerator() => source.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
