using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Elements by something they have in common, in the order of the topology.</summary>
internal sealed class ElementsBy<TKey>
    where TKey : notnull
{
    private static readonly List<Element> None = [];

    private readonly Dictionary<TKey, List<Element>> elements = [];

    public IReadOnlyList<Element> this[TKey key] => elements.TryGetValue(key, out var found) ? found : None;

    public void Add(TKey key, Element element)
    {
        if (!elements.TryGetValue(key, out var list))
        {
            elements.Add(key, list = []);
        }

        list.Add(element);
    }
}
