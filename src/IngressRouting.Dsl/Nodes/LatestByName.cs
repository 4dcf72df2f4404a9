using System;
using System.Collections;
using System.Collections.Generic;

namespace IngressRouting;

/// <summary>What was stated by name: the latest for each name, in the order in which these were stated.</summary>
internal sealed class LatestByName<T> : IEnumerable<T>
    where T : class
{
    // Most resources state nothing, and many topologies have many resources.
    private List<T?>? all;
    private Dictionary<string, int>? places;

    /// <summary>Whether anything was stated.</summary>
    public bool Any => all is not null;

    /// <summary>States something, in place of what had the same name.</summary>
    public void Set(string name, T stated)
    {
        all ??= [];
        places ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (places.TryGetValue(name, out var before))
        {
            all[before] = null;
        }

        places[name] = all.Count;
        all.Add(stated);
    }

    /// <summary>Whether something has the name.</summary>
    public bool Contains(string name) => places?.ContainsKey(name) == true;

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var stated in all ?? [])
        {
            if (stated is not null)
            {
                yield return stated;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
