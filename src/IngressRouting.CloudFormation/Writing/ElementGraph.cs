using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Which element needs which, by index. Elements need few others, so a list each is all it takes.</summary>
internal sealed class ElementGraph(int count)
{
    private static readonly List<int> None = [];

    private readonly List<int>?[] needs = new List<int>?[count];

    public int Count => needs.Length;

    public IReadOnlyList<int> NeedsOf(int element) => needs[element] ?? None;

    public bool Has(int element, int needed) => needs[element] is { } list && list.Contains(needed);

    public void Add(int element, int needed)
    {
        if (!Has(element, needed))
        {
            (needs[element] ??= []).Add(needed);
        }
    }

    public void Remove(int element, int needed) => needs[element]?.Remove(needed);
}
