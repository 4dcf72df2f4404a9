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
                JudgeReplies(view, inspected, nat, subnet, verdict);
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

    private static void JudgeReplies(TopologyView view, InspectedNat inspected, NatGateway nat, Subnet subnet, Verdict verdict)
    {
        var replies = new ReplyRoutes(view, subnet);
        var missing = new List<(Subnet Subnet, Route Route)>();
        var others = inspected.Workloads.Where(workload => workload.Subnet.Id != subnet.Id).ToList();
        var ofAttachments = others.Where(workload => InspectedNat.IsOfAttachments(view, workload.Subnet)).ToList();
        if (ofAttachments.Count > 0)
        {
            JudgeNetworks(view, inspected, nat, subnet, verdict);
        }

        foreach (var workload in others.Except(ofAttachments))
        {
            if (replies.To(workload.Subnet) is { } route)
            {
                JudgeRoute(view, inspected, route, verdict);
            }
            else if (!replies.IsReported)
            {
                missing.Add(workload);
            }
        }

        if (missing.Count > 0 && replies.Needs is { } needs)
        {
            verdict.NotProven(new Subject(inspected.Route.Id, Facets.Target), needs);
        }
        else if (missing.Count > 0)
        {
            Report(view, inspected, nat, subnet, missing, verdict);
        }
    }

    // What comes by a transit gateway has addresses of other networks; the table needs a route for those through the appliance.
    private static void JudgeNetworks(TopologyView view, InspectedNat inspected, NatGateway nat, Subnet subnet, Verdict verdict)
    {
        var subject = new Subject(inspected.Route.Id, Facets.Target);
        switch (view.RoutingOf(subnet))
        {
            case SubnetRouting.Explicit { Table: var table }:
                JudgeTable(view, inspected, nat, subnet, table, verdict);
                break;
            case SubnetRouting.Main:
                ReportNetworks(view, inspected, nat, subnet, $"{subnet.Title} uses the main route table, which", verdict);
                break;
            case SubnetRouting.Undescribed { Needs: var needs }:
                verdict.NotProven(subject, needs);
                break;
        }
    }

    private static void JudgeTable(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        RouteTable table,
        Verdict verdict
    )
    {
        var subject = new Subject(inspected.Route.Id, Facets.Target);
        var exits = view.ExitsOf(table);
        if (exits.SpecificTo(inspected.Device, AddressFamily.IPv4) is not null)
        {
            return;
        }

        if ((exits.Unknown(AddressFamily.IPv4) ?? exits.SpecificToAppliance(AddressFamily.IPv4)) is { } other)
        {
            verdict.NotProven(
                subject,
                $"only the deployment knows whether {Wording.Destination(view, other.Destination)} in {table.Title} leads the replies to the networks "
                    + $"behind the transit gateway through {inspected.Title(view)}"
            );
        }
        else if (exits.Hidden is { } hidden)
        {
            verdict.NotProven(subject, hidden);
        }
        else
        {
            ReportNetworks(view, inspected, nat, subnet, $"{table.Title} of {subnet.Title}", verdict);
        }
    }

    private static void ReportNetworks(
        TopologyView view,
        InspectedNat inspected,
        NatGateway nat,
        Subnet subnet,
        string table,
        Verdict verdict
    ) =>
        verdict.Violated(
            new Subject(inspected.Route.Id, Facets.Target),
            $"{inspected.Title(view)} inspects what the networks behind the transit gateway send to {nat.Title}, but {table} has no route back to "
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
                + $"the half of a flow that it sees; route {names} of {subnet.Title} to {Wording.Name(view, through)}",
            table is not null && missing.Count == 1 && view.ServesOneSubnet(table)
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
