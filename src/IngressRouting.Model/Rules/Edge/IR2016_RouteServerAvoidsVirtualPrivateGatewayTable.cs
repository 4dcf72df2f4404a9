using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds route servers that propagate into the route table of a virtual private gateway.</summary>
public sealed class IR2016_RouteServerAvoidsVirtualPrivateGatewayTable : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2016";

    /// <inheritdoc />
    public override string Title => "A route server must not propagate its routes to the route table of a virtual private gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (
            var propagation in view.Elements.OfType<RawResource>().Where(resource => resource.Type == "AWS::EC2::RouteServerPropagation")
        )
        {
            if (
                RawProperties.Find(propagation, "RouteTableId") is not { } property
                || RawProperties.Reference(property) is not { } reference
                || view.Find<RouteTable>(reference) is not { } table
            )
            {
                continue;
            }

            var subject = new Subject(propagation.Id, Facets.Of(Facets.Setting, "RouteTableId"));
            if (view.EdgesOf(table).FirstOrDefault(edge => edge.Gateway.Kind == ResourceKind.VirtualPrivateGateway) is { } edge)
            {
                verdict.Violated(
                    subject,
                    $"{propagation.LogicalId} propagates the routes of a route server to {table.Title}, and AWS allows that for the route tables of "
                        + $"subnets and internet gateways, but not for that of {Wording.Name(view, edge.Gateway)}; state the routes in that table",
                    null,
                    new Subject(edge.Id, Facets.Gateway)
                );
            }
            else if (view.EdgesOf(table).FirstOrDefault(edge => edge.Gateway.Kind == ResourceKind.Gateway) is { } unknown)
            {
                verdict.NotProven(subject, Wording.UnknownGateway(view, unknown.Gateway));
            }
        }
    }
}
