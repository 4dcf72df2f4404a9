using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds prefix lists in gateway route tables.</summary>
public sealed class IR2014_EdgeRouteNamesNoPrefixList : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2014";

    /// <inheritdoc />
    public override string Title => "A route of a gateway route table must not have a prefix list as its destination";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        HiddenEdgeRoutes.Ask(view, verdict);
        foreach (var edgeRoute in view.EdgeRoutes.Where(each => each.Destination is EdgeDestination.PrefixList && !each.IsOfSubnetTable))
        {
            verdict.Violated(
                new Subject(edgeRoute.Route.Id, Facets.Destination),
                $"AWS takes no prefix list in gateway route table {edgeRoute.Table.LogicalId}, and this route is for "
                    + $"{Wording.Destination(view, edgeRoute.Route.Destination)}; name each subnet whose traffic shall be steered",
                new Repair.Remove(edgeRoute.Route.Id),
                new Subject(edgeRoute.Edge.Id, Facets.Gateway)
            );
        }
    }
}
