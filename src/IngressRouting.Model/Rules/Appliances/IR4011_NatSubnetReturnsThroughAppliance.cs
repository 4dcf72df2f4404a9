using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds NAT gateways that get traffic from an appliance and send the replies past it.</summary>
public sealed class IR4011_NatSubnetReturnsThroughAppliance : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4011";

    /// <inheritdoc />
    public override string Title => "The subnet of a NAT gateway behind an appliance should route back through that appliance";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        AttachmentSubnets? attachments = null;
        var workloads = InspectedNat.WorkloadsOf(view);
        foreach (var inspected in InspectedNat.Find(view, workloads))
        {
            var subject = new Subject(inspected.Route.Id, Facets.Target);
            if (NeedsOf(view, inspected) is { } needs)
            {
                verdict.NotProven(subject, needs);
            }
            else if (view.Find<NatGateway>(inspected.Nat.Resource) is { } nat && view.Find<Subnet>(nat.Subnet) is { } subnet)
            {
                JudgeReplies(view, inspected, nat, subnet, attachments ??= new AttachmentSubnets(view), verdict);
            }
        }

        if (view.NatGateways.Count > 0)
        {
            JudgeUnknown(view, workloads.Where(group => !InspectedNat.IsDescribed(view, group.Key)), verdict);
        }
    }

    private static string? NeedsOf(TopologyView view, InspectedNat inspected)
    {
        if (inspected.Device.TranslatesSource(view) is null)
        {
            return $"the topology does not say whether {inspected.Title(view)} translates source addresses";
        }

        var nat = view.Find<NatGateway>(inspected.Nat.Resource);
        return nat is null || nat.Subnet is Reference.ToExisting { IsInvalid: false }
            ? $"the route table of the subnet of {Wording.Name(view, inspected.Nat)} is not part of the topology"
            : null;
    }

    private static void JudgeReplies(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        AttachmentSubnets attachments,
        Verdict verdict
    )
    {
        var subject = new Subject(inspected.Route.Id, Facets.Target);
        var replies = new ReplyRoutes(view, subnet);
        var missing = new List<(Subnet Subnet, Route Route)>();
        var others = inspected.Workloads.Where(workload => workload.Subnet.Id != subnet.Id).ToList();
        if (
            others.Select(workload => attachments.AttachmentIn(workload.Subnet)).FirstOrDefault(found => found is not null) is
            { } attachment
        )
        {
            JudgeNetworks(view, inspected, nat, subnet, AttachmentSubnets.NetworksOf(attachment), verdict);
        }

        foreach (var workload in others.Where(workload => attachments.AttachmentIn(workload.Subnet) is null))
        {
            if (replies.To(workload.Subnet) is { } route)
            {
                JudgeRoute(view, inspected, route, verdict);
            }
            else if (attachments.WithoutAttachment(workload.Subnet) is { } needs)
            {
                verdict.NotProven(subject, needs);
            }
            else if (!replies.IsReported)
            {
                missing.Add(workload);
            }
        }

        if (missing.Count > 0 && replies.Needs is { } open)
        {
            verdict.NotProven(subject, open);
        }
        else if (missing.Count > 0)
        {
            JudgeMissing(view, inspected, nat, subnet, missing, attachments, verdict);
        }
    }

    // A subnet without a route back may be for an attachment that is not part of the topology; then other routes count.
    private static void JudgeMissing(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        List<(Subnet Subnet, Route Route)> missing,
        AttachmentSubnets attachments,
        Verdict verdict
    )
    {
        var (leadsBack, open) = WayToNetworks(view, inspected, subnet, "other networks");
        var perhaps = missing.ConvertAll(workload => attachments.MayHoldAttachment(workload.Subnet, leadsBack == true));
        if (leadsBack != false && perhaps.Find(needs => needs is not null) is { } reason)
        {
            verdict.NotProven(new Subject(inspected.Route.Id, Facets.Target), leadsBack is null ? open! : reason);
            missing = [.. missing.Where((_, index) => perhaps[index] is null)];
            perhaps = [];
        }

        if (missing.Count > 0)
        {
            Report(view, inspected, nat, subnet, missing, perhaps.Exists(needs => needs is not null), verdict);
        }
    }

    // What comes by an attachment has addresses of other networks; the table needs a route for those through the appliance.
    private static void JudgeNetworks(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        string networks,
        Verdict verdict
    )
    {
        switch (WayToNetworks(view, inspected, subnet, networks))
        {
            case (null, { } needs):
                verdict.NotProven(new Subject(inspected.Route.Id, Facets.Target), needs);
                break;
            case (false, _):
                var table = view.TableOf(subnet) is { } own
                    ? $"{own.Title} of {subnet.Title}"
                    : $"{subnet.Title} uses the main route table, which";
                ReportNetworks(view, inspected, nat, subnet, networks, table, verdict);
                break;
        }
    }

    // Whether the subnet's table leads to other networks through the appliance; null with what would have to be known.
    private static (bool? LeadsBack, string? Needs) WayToNetworks(TopologyView view, InspectedNat inspected, Subnet subnet, string networks)
    {
        switch (view.RoutingOf(subnet))
        {
            case SubnetRouting.Explicit { Table: var table }:
                var exits = view.ExitsOf(table);
                var unknown = exits.Unknown(AddressFamily.IPv4) ?? exits.SpecificToAppliance(AddressFamily.IPv4);
                return exits.SpecificTo(inspected.Device, AddressFamily.IPv4) is not null ? (true, null)
                    : unknown is not null
                        ? (
                            null,
                            $"only the deployment knows whether {Wording.Destination(view, unknown.Destination)} in {table.Title} leads the "
                                + $"replies to {networks} through {inspected.Title(view)}"
                        )
                    : exits.Hidden is { } hidden ? (null, hidden)
                    : (false, null);
            case SubnetRouting.Main:
                return (false, null);
            case SubnetRouting.Undescribed { Needs: var needs }:
                return (null, needs);
            default:
                return (true, null);
        }
    }

    private static void ReportNetworks(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        string networks,
        string table,
        Verdict verdict
    ) =>
        verdict.Violated(
            new Subject(inspected.Route.Id, Facets.Target),
            $"{inspected.Title(view)} inspects what {networks} send to {nat.Title}, but {table} has no route back to "
                + $"them: replies never reach the appliance; add a route for those networks to {inspected.Title(view)}",
            null,
            new Subject(subnet.Id)
        );

    private static void JudgeRoute(TopologyView view, InspectedNat inspected, Route route, Verdict verdict)
    {
        var device = Device.Of(view, route.Target);
        var isSame =
            device is null || (device.IsAppliance && view.IsMissing(device.Identity)) ? true
            : device.IsAppliance ? device.IsSameAs(inspected.Device)
            : false;
        var subject = new Subject(route.Id, Facets.Target);
        if (isSame == false)
        {
            verdict.Violated(
                subject,
                $"{inspected.Title(view)} inspects what {Wording.Destination(view, route.Destination)} sends to "
                    + $"{Wording.Name(view, inspected.Nat)}, but {Wording.Table(view, route.Table)} sends the replies to "
                    + $"{Wording.Name(view, route.Target)}, and the appliance can drop the half of a flow that it sees; route them to "
                    + inspected.Title(view),
                null,
                new Subject(inspected.Route.Id, Facets.Target)
            );
        }
        else if (isSame is null)
        {
            verdict.NotProven(
                subject,
                $"only the deployment knows whether {Wording.Name(view, route.Target)} is part of {inspected.Title(view)}"
            );
        }
    }

    private static void Report(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        List<(Subnet Subnet, Route Route)> missing,
        bool isPerhapsOfAttachment,
        Verdict verdict
    )
    {
        var names = string.Join(", ", missing.Select(workload => Wording.Subnet(view, workload.Subnet)));
        var table = view.TableOf(subnet);
        var fact = table is null
            ? $"{subnet.Title} of {nat.Title} uses the main route table, which has the local route only"
            : $"{table.Title} of {subnet.Title} has no route back through it";

        // Replies go back to the interface that the requests came in by.
        var through = missing[0].Route.Target;
        verdict.Violated(
            new Subject(inspected.Route.Id, Facets.Target),
            $"{inspected.Title(view)} inspects what {names} sends to {nat.Title}, but {fact}: replies go past the appliance, which can drop "
                + $"the half of a flow that it sees; route {names} of {subnet.Title} to {Wording.Name(view, through)}"
                + (isPerhapsOfAttachment ? "; or, if an attachment that another stack makes lies there, the networks behind it" : ""),
            table is not null && !isPerhapsOfAttachment && missing.Count == 1 && view.ServesOneSubnet(table)
                ? new Repair.AddRoute(table.Id, new Destination.OfSubnet(missing[0].Subnet.Id, AddressFamily.IPv4), through)
                : null,
            new Subject(subnet.Id)
        );
    }

    // Where an existing appliance sends to is not known; but surely not to a NAT gateway that sends to it.
    private static void JudgeUnknown(
        TopologyView view,
        IEnumerable<IGrouping<Device, (Subnet Subnet, Route Route)>> unknown,
        Verdict verdict
    )
    {
        foreach (var group in unknown)
        {
            foreach (var (workload, route) in group)
            {
                if (view.NatGateways.FirstOrDefault(nat => MayGetTrafficFrom(view, nat, group.Key, workload)) is { } nat)
                {
                    verdict.NotProven(
                        new Subject(route.Id, Facets.Target),
                        $"the topology does not say whether {Wording.Name(view, route.Target)} sends what it forwards to {nat.Title}"
                    );
                }
            }
        }
    }

    private static bool MayGetTrafficFrom(TopologyView view, NatGateway nat, Device device, Subnet workload) =>
        view.Find<Subnet>(nat.Subnet) is { } subnet
        && subnet.Id != workload.Id
        && SameVpc.Compare(subnet.Vpc, workload.Vpc) == true
        && !(view.DefaultRouteOf(subnet, AddressFamily.IPv4) is { } back && device.Equals(Device.Of(view, back.Target)));
}
