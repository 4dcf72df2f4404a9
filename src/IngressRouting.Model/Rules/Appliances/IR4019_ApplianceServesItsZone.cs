using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds subnets whose traffic passes an endpoint in another zone both ways.</summary>
public sealed class IR4019_ApplianceServesItsZone : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4019";

    /// <inheritdoc />
    public override string Title => "The endpoint that inspects the traffic of a subnet should lie in the availability zone of the subnet";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var said = new HashSet<ElementId>();
        foreach (var path in view.ReturnPaths.Where(path => path is { Kind: ReturnPathKind.SameAppliance, Needs: null }))
        {
            var (subnet, target) = (path.Interception.Subnet, path.Interception.Route.Target);
            if (target.Reference?.Kind == ResourceKind.GatewayLoadBalancerEndpoint && !SameZone.IsReported(subnet) && said.Add(subnet.Id))
            {
                JudgePath(view, subnet, target, new Subject(path.Interception.Route.Id, Facets.Target), verdict);
            }
        }
    }

    private static void JudgePath(TopologyView view, Subnet subnet, RouteTarget target, Subject subject, Verdict verdict)
    {
        var endpoint = view.EndpointOf(target);
        if (view.SubnetAround(target) is not { } around)
        {
            // Of one that is picked by its place, another rule says that it may lie in any zone.
            if (endpoint?.IsPickedBlindly != true)
            {
                verdict.NotProven(subject, $"the topology does not describe in which subnet {Wording.Name(view, target)} lies");
            }
        }
        else if (around.Id == subnet.Id || SameZone.IsReported(around))
        {
            // Rules of their own speak of that.
        }
        else if (SameZone.Compare(around, subnet) is not { } isSame)
        {
            verdict.NotProven(
                subject,
                $"only the deployment knows whether {subnet.Title} ({Wording.Zone(view, subnet)}) and {around.Title} ({Wording.Zone(view, around)}) "
                    + "are in one availability zone"
            );
        }
        else if (!isSame)
        {
            verdict.Violated(
                subject,
                $"{Wording.Subnet(view, subnet)} lies in {Wording.Zone(view, subnet)}, and {Wording.Name(view, target)} through which its traffic "
                    + $"goes in {Wording.Zone(view, around)}: a failure of either zone cuts the subnet off, and each packet crosses zones twice; use "
                    + "an endpoint in the zone of the subnet",
                null,
                new Subject(subnet.Id, Facets.Zone),
                new Subject(endpoint!.Owner.Id)
            );
        }
    }
}
