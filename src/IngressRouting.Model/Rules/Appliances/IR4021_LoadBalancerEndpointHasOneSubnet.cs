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
        foreach (var endpoint in view.Elements.OfType<RawResource>().Where(resource => resource.Type == "AWS::EC2::VPCEndpoint"))
        {
            var type = Endpoint.TypeOf(endpoint);
            var stated = RawProperties.Find(endpoint, "SubnetIds");
            var subnets = RawProperties.List(endpoint, "SubnetIds");
            if (type is not (null or "GatewayLoadBalancer") || subnets?.Count == 1)
            {
                continue;
            }

            var subject = new Subject(endpoint.Id, stated is null ? null : Facets.Of(Facets.Setting, "SubnetIds"));
            if (type is null)
            {
                verdict.NotProven(subject, $"only the deployment knows what type of VPC endpoint {endpoint.LogicalId} is");
            }
            else if (stated is null)
            {
                verdict.Violated(
                    subject,
                    $"Gateway Load Balancer endpoint {endpoint.LogicalId} has no SubnetIds, and AWS wants exactly one subnet; name the subnet for it"
                );
            }
            else if (subnets is null)
            {
                verdict.NotProven(
                    subject,
                    $"only the deployment knows how many subnets are in {Wording.Property(view, stated)}, and endpoint {endpoint.LogicalId} takes one"
                );
            }
            else
            {
                verdict.Violated(
                    subject,
                    $"Gateway Load Balancer endpoint {endpoint.LogicalId} has {subnets.Count} subnets, and AWS takes exactly one; "
                        + (subnets.Count == 0 ? "name the subnet for it" : "make an endpoint for each availability zone")
                );
            }
        }
    }
}
