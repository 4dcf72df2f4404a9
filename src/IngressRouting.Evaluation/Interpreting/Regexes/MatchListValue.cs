using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The matches in a text, or the captures of a group.</summary>
internal sealed class MatchListValue(string type, List<object?> items) : IEnumerable<object?>
{
    /// <summary>The name of its type.</summary>
    public string Type { get; } = type;

    public List<object?> Items { get; } = items;

    public IEnumerator<object?> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
