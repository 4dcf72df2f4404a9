using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Counts the edge associations of each gateway.</summary>
public sealed class IR2003_GatewayHasOneRouteTable : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2003";

    /// <inheritdoc />
    public override string Title => "A gateway must be associated with at most one route table";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var first = new Dictionary<Reference, EdgeAssociation>();
        foreach (var edge in view.EdgeAssociations)
        {
            if (edge.Gateway.Resource.IsInvalid)
            {
                continue;
            }

            if (!first.TryGetValue(edge.Gateway.Resource, out var other))
            {
                first.Add(edge.Gateway.Resource, edge);
                Ask(view, edge, verdict);
                continue;
            }

            verdict.Violated(
                new Subject(edge.Id, Facets.Gateway),
                $"{Wording.Name(view, edge.Gateway)} is already associated with {Wording.Table(view, other.Table)}, and AWS refuses a second "
                    + "association (Resource.AlreadyAssociated); put the routes into that table and take this association away",
                new Repair.Remove(edge.Id),
                new Subject(other.Id, Facets.Gateway)
            );
        }
    }

    private static void Ask(TopologyView view, EdgeAssociation edge, Verdict verdict)
    {
        var isGateway = edge.Gateway.Kind.IsOfVpc();
        if (isGateway && !edge.IsExisting && view.IsExisting(edge.Gateway.Resource) && !IsAttachedByStack(view, edge.Gateway.Resource))
        {
            verdict.NotProven(
                new Subject(edge.Id, Facets.Gateway),
                $"{Wording.Found(view, edge.Gateway)}, and may be associated with a route table that the topology does not state"
            );
        }
        else if (view.Find<RouteTable>(edge.Table) is { } table && view.Unseen.AssociationsAtGatewayOf(table.Vpc) is { } needs)
        {
            verdict.NotProven(new Subject(edge.Id, Facets.Gateway), needs);
        }
    }

    // A gateway that is attached to no VPC yet has no edge association either.
    private static bool IsAttachedByStack(TopologyView view, Reference gateway) =>
        view.GatewayAttachments.Any(attachment => !attachment.IsExisting && attachment.Gateway.Resource.Equals(gateway));
}
