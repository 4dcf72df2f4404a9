using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N21;

// Payments platform, PCI segment. Everything is built out of small functions.
public static class PaymentsNetwork
{
    private delegate Topology Finisher(Vpc vpc);

    private sealed record Cell(Zone Zone, Subnet Firewall, Subnet Cardholder, Subnet Web, Appliance Appliance);

    private static Func<T, T> Compose<T>(params IEnumerable<Func<T, T>> steps) =>
        steps.Aggregate((Func<T, T>)(x => x), (acc, next) => x => next(acc(x)));

    private static Func<int, CidrBlock> Slicer(Vpc vpc, int prefix) => index => vpc.Cidr.Subnet(prefix, index);

    private static readonly Func<Vpc, Vpc> Tagged = Compose<Vpc>(
        v => v.DefaultTag("CostCenter", "PAY-4711"),
        v => v.DefaultTag("DataClass", "pci"),
        v => v.DefaultTag("ManagedBy", "cloudformation"));

    [Topology("PaymentsTest", "10.60.0.0/16", "t3.medium", 2)]
    [Topology("PaymentsLive", "10.61.0.0/16", "c6in.xlarge", 3)]
    public static Topology Payments(string cidr, string size, int zones)
    {
        var vpc = Tagged(Vpc("Payments", cidr));
        var slice = Slicer(vpc, 24);
        var image = Parameter.Ami("FirewallImage", description: "Marketplace image of the packet filter");

        Func<int, Cell> cell = n =>
        {
            var zone = Zone.At(n);
            var letter = (char)('A' + n);
            var firewall = vpc.Subnet($"Firewall{letter}", slice(n), zone);
            var web = vpc.Subnet($"Web{letter}", slice(16 + n), zone).MapPublicIpOnLaunch();
            var cardholder = vpc.Subnet($"Cardholder{letter}", slice(32 + n), zone);
            var appliance = firewall.Appliance($"Filter{letter}", image, size).WithElasticIp();
            return new Cell(zone, firewall, cardholder, web, appliance);
        };

        Func<Cell, Cell> wire = Compose<Cell>(
            c => { c.Firewall.RouteTable().Route(Internet, vpc.Igw()); return c; },
            c => { c.Web.RouteTable().Route(Internet, c.Appliance.Eni()); return c; },
            c => { _ = c.Cardholder.RouteTable(); return c; },
            c => { vpc.Igw().GatewayTable().Route(c.Web, c.Appliance.Eni()); return c; });

        var cells = Enumerable.Range(0, zones).Select(cell).Select(wire).ToList();

        Finisher finish = v =>
        {
            v.Output("WebSubnets", Text.Join(",", cells.Select(c => c.Web.Id)));
            v.Output("CardholderSubnets", Text.Join(",", cells.Select(c => c.Cardholder.Id)), export: $"{StackName}-chd");
            return v;
        };
        return finish(vpc);
    }
}
