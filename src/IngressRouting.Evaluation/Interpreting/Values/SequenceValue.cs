using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A sequence that is computed as it is enumerated, each time anew.</summary>
internal class SequenceValue(IEnumerable<object?> source) : IEnumerable<object?>
{
    /// <summary>Whether a method of the program yields the elements: no version of the library knows one without running it.</summary>
    public bool IsOfProgram { get; init; }

    /// <summary>The call that made it, whose arguments say what runs when it is enumerated; null when nothing of the program does.</summary>
    public MemberCall? Origin { get; set; }

    /// <summary>Whether nobody promises in which order the elements come.</summary>
    public bool IsUnordered { get; init; }

    public IEnumerator<object?> GetEnumerator() => source.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
