using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// The ids of the elements of a deployment: the same in every scenario, so that what the rules say of an element can be compared.
/// </summary>
internal sealed class ElementIds
{
    private readonly Dictionary<string, ElementId> ids = new(StringComparer.Ordinal);

    public int Count => ids.Count;

    /// <summary>The id of what has that name, which is a new one the first time.</summary>
    public ElementId Of(string name)
    {
        if (!ids.TryGetValue(name, out var id))
        {
            ids.Add(name, id = new ElementId(ids.Count));
        }

        return id;
    }
}
