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
            if (Endpoint.TypeOf(endpoint) is { } type && type != "Gateway")
            {
                continue;
            }

            foreach (var table in RawProperties.List(endpoint, "RouteTableIds") ?? ValueList<PropertyValue>.Empty)
            {
                if (
                    RawProperties.Reference(table) is { } reference
                    && view.Find<RouteTable>(reference) is { } found
                    && view.EdgesOf(found).FirstOrDefault() is { } edge
                )
                {
                    verdict.Violated(
                        new Subject(endpoint.Id, Facets.Of(Facets.Setting, "RouteTableIds")),
                        $"endpoint {endpoint.LogicalId} adds a route for a prefix list to {found.Title}, and AWS takes none in the route table of "
                            + $"{Wording.Name(view, edge.Gateway)}; give the endpoint the route tables of subnets",
                        null,
                        new Subject(edge.Id, Facets.Gateway)
                    );
                }
            }
        }
    }
}
