using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>
/// How replies from an intercepted subnet go back. Three rules read it, each its own kind of answer, so that they exclude each other.
/// </summary>
/// <param name="Interception">What is steered to an appliance on its way in.</param>
/// <param name="Kind">How the replies go.</param>
/// <param name="Route">The route that they take; null when there is none.</param>
/// <param name="Severity">How bad that is.</param>
/// <param name="Needs">What would have to be known; null when enough is.</param>
public sealed record ReturnPath(Interception Interception, ReturnPathKind Kind, Route? Route, Severity Severity, string? Needs)
{
    /// <summary>The return path of every edge route, the worst of them when the table serves several gateways.</summary>
    internal static IReadOnlyList<ReturnPath> Find(TopologyView view)
    {
        var found = new List<ReturnPath>();
        foreach (var interception in view.Interceptions)
        {
            var path = new ReturnPathFinder(view, interception).Find();
            var last = found.Count - 1;
            if (last < 0 || !ReferenceEquals(found[last].Interception.Route, interception.Route))
            {
                found.Add(path);
            }
            else if (path.Rank > found[last].Rank)
            {
                found[last] = path;
            }
        }

        return found;
    }

    private int Rank =>
        Kind == ReturnPathKind.SameAppliance ? 0
        : Needs is not null ? 1
        : 2;
}
