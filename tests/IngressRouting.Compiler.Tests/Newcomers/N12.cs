using System;
using System.Collections.Generic;
using IngressRouting;
using static IngressRouting.Aws;

namespace N12;

internal static class TopologyExtensions
{
    extension(Vpc vpc)
    {
        public InternetGateway Edge => vpc.Igw();

        public Subnet Tier(Tier tier, int zone) =>
            vpc.Subnet($"{tier.Name}{zone + 1}", vpc.Cidr.Subnet(tier.Prefix, tier.FirstIndex + zone), Zone.At(zone)).Tag("Tier", tier.Name);
    }

    extension(Subnet subnet)
    {
        public Subnet Through(Appliance appliance)
        {
            subnet.Vpc.Edge.GatewayTable().Route(subnet, appliance.Eni());
            subnet.RouteTable().Route(Internet, appliance.Eni());
            return subnet;
        }

        public Subnet StraightOut()
        {
            subnet.RouteTable().Route(Internet, subnet.Vpc.Edge);
            return subnet;
        }
    }

    extension(Tier)
    {
        public static Tier operator >>(Tier tier, int by) => new(tier.Name) { Prefix = tier.Prefix, FirstIndex = tier.FirstIndex + by };
    }
}

internal sealed class Tier(string name)
{
    public string Name { get; } = name;

    public required int Prefix
    {
        get;
        init => field = value is >= 16 and <= 28 ? value : throw new ArgumentOutOfRangeException(nameof(Prefix), value, null);
    }

    public int FirstIndex { get; init; }
}

internal static class Museum
{
    [Topology]
    internal static Topology MuseumOnline()
    {
        var vpc = Vpc("Museum", "10.90.0.0/17").DefaultTag("Project", "online-collection");
        var guard = new Tier("Guard") { Prefix = 26 };
        var web = new Tier("Web") { Prefix = 22, FirstIndex = 4 };
        var media = web >> 8;

        List<Appliance> guards = [];
        for (var zone = 0; zone < 2; zone++)
        {
            var appliance = vpc.Tier(guard, zone)
                .StraightOut()
                .Appliance($"Guard{zone + 1}", Parameter.Ami("GuardImage"))
                .WithElasticIp()
                .WithIpForwarding();
            guards.Add(appliance);
            foreach (Tier tier in (Tier[])[web])
                vpc.Tier(tier, zone).Through(appliance);
        }

        vpc.Subnet("Media1", vpc.Cidr.Subnet(media.Prefix, media.FirstIndex), Zone.First).Through(guards[0]);
        vpc?.Tag("Guards", guards.Count.ToString());
        return guards is [var first, ..] ? first.Vpc : throw new InvalidOperationException();
    }
}
