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
            var subnet = path.Interception.Subnet;
            var target = path.Interception.Route.Target;
            if (
                view.EndpointOf(target) is { } endpoint
                && view.SubnetAround(target) is { } around
                && around.Id != subnet.Id
                && SameZone.Compare(around, subnet) == false
                && said.Add(subnet.Id)
            )
            {
                verdict.Violated(
                    new Subject(path.Interception.Route.Id, Facets.Target),
                    $"{Wording.Subnet(view, subnet)} lies in {Wording.Zone(view, subnet)}, and {Wording.Name(view, target)} through which its traffic "
                        + $"goes in {Wording.Zone(view, around)}: a failure of either zone cuts the subnet off, and each packet crosses zones twice; "
                        + "use an endpoint in the zone of the subnet",
                    null,
                    new Subject(subnet.Id, Facets.Zone),
                    new Subject(endpoint.Owner.Id)
                );
            }
        }
    }
}
