using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>The routes that one statement stands for.</summary>
/// <param name="Destinations">The destination of each.</param>
/// <param name="Ids">The id of each, in the same order.</param>
internal sealed record ExpandedRoute(IReadOnlyList<SingleDestination> Destinations, IReadOnlyList<ElementId> Ids)
{
    /// <summary>The id of the route to the destination with a key.</summary>
    public ElementId? IdOf(object? key)
    {
        for (var i = 0; key is not null && i < Destinations.Count; i++)
        {
            if (Destinations[i].Key.Equals(key))
            {
                return Ids[i];
            }
        }

        return null;
    }
}
