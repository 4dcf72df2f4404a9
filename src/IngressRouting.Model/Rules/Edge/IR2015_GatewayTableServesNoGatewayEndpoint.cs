using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds gateway endpoints that put their routes into gateway route tables.</summary>
public sealed class IR2015_GatewayTableServesNoGatewayEndpoint : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2015";

    /// <inheritdoc />
    public override string Title => "A gateway endpoint must not use a gateway route table";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var endpoint in view.Elements.OfType<RawResource>().Where(resource => resource.Type == "AWS::EC2::VPCEndpoint"))
        {
            var type = Endpoint.TypeOf(endpoint);
            if (type is not (null or "Gateway") || RawProperties.Find(endpoint, "RouteTableIds") is not { } stated)
            {
                continue;
            }

            var subject = new Subject(endpoint.Id, Facets.Of(Facets.Setting, "RouteTableIds"));
            var tables = RawProperties.List(endpoint, "RouteTableIds");
            var named = tables?.Select(RawProperties.Reference).OfType<Reference>().ToList() ?? [];
            if (named.Select(table => EdgeOf(view, table)).OfType<EdgeAssociation>().FirstOrDefault() is { } edge)
            {
                JudgeEdge(view, endpoint, type, edge, subject, verdict);
            }
            else if (tables is null)
            {
                verdict.NotProven(
                    subject,
                    $"only the deployment knows whether a gateway route table is in {Wording.Property(view, stated)}, the route tables of endpoint "
                        + endpoint.LogicalId
                );
            }
            else if (named.FirstOrDefault(table => !table.IsInvalid && view.IsExisting(table)) is { } existing)
            {
                verdict.NotProven(
                    subject,
                    $"the topology does not say whether {Wording.Table(view, existing)} is associated with a gateway"
                );
            }
        }
    }

    private static void JudgeEdge(
        TopologyView view,
        RawResource endpoint,
        string? type,
        EdgeAssociation edge,
        Subject subject,
        Verdict verdict
    )
    {
        if (type is null)
        {
            verdict.NotProven(subject, $"only the deployment knows what type of VPC endpoint {endpoint.LogicalId} is");
            return;
        }

        verdict.Violated(
            subject,
            $"endpoint {endpoint.LogicalId} adds a route for a prefix list to {Wording.Table(view, edge.Table)}, and AWS takes none in the route "
                + $"table of {Wording.Name(view, edge.Gateway)}; give the endpoint the route tables of subnets",
            null,
            new Subject(edge.Id, Facets.Gateway)
        );
    }

    private static EdgeAssociation? EdgeOf(TopologyView view, Reference table) =>
        view.EdgeAssociations.FirstOrDefault(edge => edge.Table.Equals(table));
}
