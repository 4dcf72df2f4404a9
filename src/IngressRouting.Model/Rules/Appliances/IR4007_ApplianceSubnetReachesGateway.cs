using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds appliances that a gateway sends traffic to and whose subnet has no route back to that gateway.</summary>
public sealed class IR4007_ApplianceSubnetReachesGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4007";

    /// <inheritdoc />
    public override string Title => "The subnet of an appliance that an edge route names must have a route back to the gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var judged = new HashSet<(Device Device, ResourceKind Gateway, AddressFamily Family)>();
        var said = new HashSet<(Device Device, ResourceKind Gateway)>();
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            // A firewall that is a NAT sends on by a gateway of its own.
            if (
                edgeRoute.Target != EdgeTarget.Middlebox
                || Device.Of(view, edgeRoute.Route.Target) is not { } device
                || device.Endpoint?.TranslatesSource(view) == true
            )
            {
                continue;
            }

            var family = edgeRoute.SteeredFamily;
            foreach (var edge in view.EdgesOf(edgeRoute.Table))
            {
                if (
                    edge.Gateway.Kind.IsOfVpc()
                    && !said.Contains((device, edge.Gateway.Kind))
                    && judged.Add((device, edge.Gateway.Kind, family))
                    && JudgeTarget(view, new OutboundPath(view, edge.Gateway, family), edgeRoute, verdict)
                )
                {
                    // What is wrong for one family is usually wrong for the other, by the same statement.
                    said.Add((device, edge.Gateway.Kind));
                }
            }
        }
    }

    // Whether something was said.
    private static bool JudgeTarget(TopologyView view, OutboundPath path, EdgeRoute edgeRoute, Verdict verdict)
    {
        var subject = new Subject(edgeRoute.Route.Id, Facets.Target);
        var target = edgeRoute.Route.Target;
        if (view.SubnetAround(target) is not { } subnet)
        {
            if (IsInSomeSubnetOf(view, target, path))
            {
                return false;
            }

            if (view.InterfaceOf(target) is { Subnet.IsInvalid: true } or { Subnet.Element: not null })
            {
                return false;
            }

            verdict.NotProven(subject, $"the topology does not describe in which subnet {Wording.Name(view, target)} lies");
            return true;
        }

        // One arm that leads to the gateway is enough: an appliance can hand packets on by another interface than it takes them in by.
        var own = path.From(subnet);
        if (own.Leads == true || Arms.Of(view, target).Any(arm => path.From(arm).Leads == true))
        {
            return false;
        }

        if (own.Leads is not null && path.Gateway.Kind == ResourceKind.Gateway)
        {
            verdict.NotProven(subject, Wording.UnknownGateway(view, path.Gateway));
            return true;
        }

        if (own.Leads is not null)
        {
            Report(view, path, edgeRoute, subnet, own.Route, verdict);
            return true;
        }

        if (own.Needs is { } needs)
        {
            verdict.NotProven(subject, needs);
            return true;
        }

        return false;
    }

    // Whichever endpoint of a firewall was picked: all its subnets lead to the gateway.
    private static bool IsInSomeSubnetOf(TopologyView view, RouteTarget target, OutboundPath path) =>
        view.EndpointOf(target) is { IsPickedBlindly: true } endpoint
        && Endpoint.SubnetsOf(endpoint.Owner) is { } subnets
        && subnets.All(subnet => view.Find<Subnet>(subnet) is { } found && path.From(found).Leads == true);

    private static void Report(TopologyView view, OutboundPath path, EdgeRoute edgeRoute, Subnet subnet, Route? elsewhere, Verdict verdict)
    {
        var appliance = ReturnPathMessage.Appliance(view, edgeRoute.Route.Target);
        var gateway = Wording.Name(view, path.Gateway);
        var (fact, remedy) = FactAndRemedy(view, path, subnet, elsewhere);
        verdict.Violated(
            elsewhere is not null ? new Subject(elsewhere.Id, Facets.Target) : new Subject(subnet.Id),
            $"{subnet.Title} of {appliance} {fact}, so what the appliance forwards never gets back to {gateway} and is dropped; {remedy}",
            RepairOf(view, path, subnet, elsewhere),
            new Subject(edgeRoute.Route.Id, Facets.Target)
        );
    }

    private static (string Fact, string Remedy) FactAndRemedy(TopologyView view, OutboundPath path, Subnet subnet, Route? elsewhere)
    {
        var any = Cidr.Any(path.Family);
        var gateway = Wording.Name(view, path.Gateway);
        var table = view.TableOf(subnet);
        if (path.IsInternet)
        {
            var fact =
                elsewhere is not null ? $"sends {any} to {Wording.Name(view, elsewhere.Target)}"
                : table is null ? "uses the main route table, which has the local route only"
                : $"has no route for {any}";
            return (fact, $"route {any} of {subnet.Title} to {gateway}");
        }

        return table is null
            ? (
                "uses the main route table, which has the local route only",
                $"give {subnet.Title} a route table and propagate the routes of {gateway} to it"
            )
            : ("has no route to on-premises addresses", $"propagate the routes of {gateway} to {table.Title}");
    }

    private static Repair? RepairOf(TopologyView view, OutboundPath path, Subnet subnet, Route? elsewhere)
    {
        if (view.TableOf(subnet) is not { } table || !view.ServesOneSubnet(table))
        {
            return null;
        }

        var toGateway = new RouteTarget.To(path.Gateway);
        return !path.IsInternet ? new Repair.AddPropagation(table.Id, path.Gateway)
            : elsewhere is not null ? new Repair.ReplaceTarget(elsewhere.Id, toGateway)
            : new Repair.AddRoute(table.Id, new Destination.Addresses(Cidr.Any(path.Family)), toGateway);
    }
}
