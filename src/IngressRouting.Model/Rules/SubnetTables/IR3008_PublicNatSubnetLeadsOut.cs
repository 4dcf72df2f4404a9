using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds public NAT gateways in subnets from which nothing leaves the VPC.</summary>
public sealed class IR3008_PublicNatSubnetLeadsOut : Rule
{
    private const AddressFamily Family = AddressFamily.IPv4;

    /// <inheritdoc />
    public override string Id => "IR3008";

    /// <inheritdoc />
    public override string Title => "The subnet of a public NAT gateway must have a route out of its VPC";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var nat in view.NatGateways.Where(nat => nat.MayBePublic))
        {
            if (view.Find<Subnet>(nat.Subnet) is not { IsIpv6Only: false } subnet)
            {
                continue;
            }

            switch (view.RoutingOf(subnet))
            {
                case SubnetRouting.Explicit { Table: var table }:
                    JudgeTable(view, nat, subnet, table, verdict);
                    break;
                case SubnetRouting.Main:
                    Report(view, nat, subnet, null, verdict);
                    break;
                case SubnetRouting.Undescribed { Needs: var needs }:
                    verdict.NotProven(new Subject(nat.Id), needs);
                    break;
            }
        }
    }

    private static void JudgeTable(TopologyView view, NatGateway nat, Subnet subnet, RouteTable table, Verdict verdict)
    {
        var exits = view.ExitsOf(table);
        if (exits.Defaults(Family).FirstOrDefault() is { } route)
        {
            if (NeedsOf(view, route) is { } unknown)
            {
                verdict.NotProven(new Subject(nat.Id), unknown);
            }

            return;
        }

        // AWS describes public NAT gateways in front of other VPCs and of on-premises networks, too; those need no route for all addresses.
        if (
            exits.HasReported
            || exits.SpecificTo(ResourceKind.TransitGateway, Family) is not null
            || exits.SpecificTo(ResourceKind.VirtualPrivateGateway, Family) is not null
            || view.PropagationsInto(table.Id).Any()
        )
        {
            return;
        }

        var needs =
            exits.Unknown(Family) is { } open
                ? $"only the deployment knows which addresses {Wording.Destination(view, open.Destination)} covers"
            : exits.Hidden is { } hidden ? hidden
            : exits.Specific(Family) is { } some
                ? $"addresses other than {Wording.Destination(view, some.Destination)} have no route out of {Wording.Vpc(view, subnet.Vpc)}"
            : null;
        if (needs is null)
        {
            Report(view, nat, subnet, table, verdict);
        }
        else
        {
            verdict.NotProven(new Subject(nat.Id), needs);
        }
    }

    // What would have to be known of a route for all addresses; null when it leads out, or a rule of its own says that it does not.
    private static string? NeedsOf(TopologyView view, Route route)
    {
        var isReported =
            route.Target.Reference is not { } target
            || view.IsMissing(target)
            || target.Kind == ResourceKind.EgressOnlyInternetGateway
            || view.SubnetLoopedBy(route) is not null
            || (view.InterfaceOf(target) is { } eni && view.IsUnattached(eni));
        if (isReported || LeavesVpc(route))
        {
            return null;
        }

        if (Device.Of(view, route.Target) is not { IsAppliance: true })
        {
            return $"the topology does not say where {Wording.Name(view, route.Target)} sends what {Wording.Table(view, route.Table)} leads to it";
        }

        return LeadsOut(view, route.Target)
            ? null
            : $"the topology does not say where {Wording.Name(view, route.Target)} sends what it forwards";
    }

    private static bool LeavesVpc(Route route) =>
        route.Target.Reference?.Kind is ResourceKind.InternetGateway or ResourceKind.TransitGateway or ResourceKind.VirtualPrivateGateway;

    private static bool LeadsOut(TopologyView view, RouteTarget appliance) =>
        Arms.Of(view, appliance).Any(arm => view.DefaultRouteOf(arm, Family) is { } route && LeavesVpc(route));

    private static void Report(TopologyView view, NatGateway nat, Subnet subnet, RouteTable? table, Verdict verdict)
    {
        if (Wording.UnknownConnectivity(view, nat) is { } needs)
        {
            verdict.NotProven(new Subject(nat.Id), needs);
            return;
        }

        var gateway = view
            .GatewayAttachments.FirstOrDefault(attachment =>
                attachment.Gateway.Kind == ResourceKind.InternetGateway && SameVpc.Compare(attachment.Vpc, subnet.Vpc) == true
            )
            ?.Gateway;
        var fact = table is null ? "uses the main route table, which has the local route only" : $"has no route for {Cidr.Any(Family)}";
        verdict.Violated(
            SeverityOf(view, nat),
            new Subject(nat.Id),
            $"{subnet.Title} of {nat.Title} {fact}, so what the NAT gateway sends to the internet never leaves {Wording.Vpc(view, subnet.Vpc)}; "
                + $"route {Cidr.Any(Family)} of {subnet.Title} to {(gateway is null ? "an internet gateway" : Wording.Name(view, gateway))}",
            gateway is not null && table is not null && view.ServesOneSubnet(table)
                ? new Repair.AddRoute(table.Id, new Destination.Addresses(Cidr.Any(Family)), new RouteTarget.To(gateway))
                : null,
            new Subject(subnet.Id)
        );
    }

    // A NAT gateway that no route leads to drops nothing yet; one in front of other subnets of its VPC needs no way out.
    private static Severity SeverityOf(TopologyView view, NatGateway nat) =>
        view.Routes.Any(route => Loop.NatOf(view, route) == nat && !view.InsideRoutes.Any(inside => inside.Route.Id == route.Id))
            ? Severity.Error
            : Severity.Warning;
}
