using System.Linq;

namespace IngressRouting.Model;

/// <summary>What every rule of edge routes says of a table that may have more of them than the topology states.</summary>
internal static class HiddenEdgeRoutes
{
    /// <summary>Asks once for each such table that the topology associates with a gateway.</summary>
    public static void Ask(TopologyView view, Verdict verdict)
    {
        foreach (var table in view.RouteTables)
        {
            if (view.EdgesOf(table).FirstOrDefault(edge => !edge.IsExisting) is { } edge && view.HiddenRoutesOf(table) is { } hidden)
            {
                verdict.NotProven(new Subject(edge.Id), hidden);
            }
        }
    }
}
