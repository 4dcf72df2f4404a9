using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds Gateway Load Balancer endpoints in several subnets.</summary>
public sealed class IR4021_LoadBalancerEndpointHasOneSubnet : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4021";

    /// <inheritdoc />
    public override string Title => "A Gateway Load Balancer endpoint must lie in exactly one subnet";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var endpoint in view.Elements.OfType<RawResource>())
        {
            if (endpoint.Type != "AWS::EC2::VPCEndpoint" || Endpoint.TypeOf(endpoint) != "GatewayLoadBalancer")
            {
                continue;
            }

            var subject = new Subject(endpoint.Id, Facets.Of(Facets.Setting, "SubnetIds"));
            if (RawProperties.Find(endpoint, "SubnetIds") is not { } stated)
            {
                verdict.Violated(
                    new Subject(endpoint.Id),
                    $"Gateway Load Balancer endpoint {endpoint.LogicalId} has no SubnetIds, and AWS wants exactly one subnet; name the subnet for it"
                );
            }
            else if (RawProperties.List(endpoint, "SubnetIds") is not { } subnets)
            {
                verdict.NotProven(subject, $"only the deployment knows how many subnets {Wording.Property(view, stated)} has");
            }
            else if (subnets.Count != 1)
            {
                verdict.Violated(
                    subject,
                    $"Gateway Load Balancer endpoint {endpoint.LogicalId} has {subnets.Count} subnets, and AWS takes exactly one; make an endpoint "
                        + "for each availability zone"
                );
            }
        }
    }
}
