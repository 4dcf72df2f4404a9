using System;
using IngressRouting;
using static IngressRouting.Aws;

namespace N05;

public enum Stage { Dev, Test, Prod }

[Flags]
public enum Feature
{
    None = 0,
    Nat = 1 << 0,
    Bastion = 1 << 1,
    SecondZone = 1 << 2,
    All = Nat | Bastion | SecondZone,
}

public readonly record struct Sizing(string InstanceType, int Zones, int SubnetPrefix);

public static class Environments
{
    private static Sizing SizingOf(Stage stage) => stage switch
    {
        Stage.Dev => new("t3.small", 1, 26),
        Stage.Test => new("t3.medium", 1, 25),
        Stage.Prod => new("c6i.2xlarge", 2, 22),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "unknown stage"),
    };

    [Topology("claims-dev", Stage.Dev, Feature.None, 96)]
    [Topology("claims-test", Stage.Test, Feature.Nat, 97)]
    [Topology("claims-prod", Stage.Prod, Feature.All, 98)]
    public static Topology Claims(Stage stage, Feature features, int octet)
    {
        var sizing = SizingOf(stage);
        var vpc = Vpc($"claims-{stage.ToString().ToLowerInvariant()}", $"10.{octet}.0.0/16")
            .DefaultTag("Stage", stage.ToString())
            .DefaultTag("Features", features.ToString());

        var zones = features.HasFlag(Feature.SecondZone) ? Math.Max(sizing.Zones, 2) : sizing.Zones;
        var edge = vpc.Igw().GatewayTable();
        for (var z = 0; z < zones; z++)
        {
            var letter = (char)('A' + z);
            var app = vpc.Subnet($"App{letter}", vpc.Cidr.Subnet(sizing.SubnetPrefix, z + 4), Zone.At(z));
            var dmz = vpc.Subnet($"Dmz{letter}", vpc.Cidr.Subnet(27, z), Zone.At(z));
            var firewall = dmz.Appliance($"Fw{letter}", Parameter.AmiFromSystemsManager("FwImage", "/golden/firewall/latest"), sizing.InstanceType)
                .WithElasticIp();

            edge.Route(app, firewall.Eni());
            app.RouteTable().Route(Internet, firewall.Eni());
            dmz.RouteTable().Route(Internet, vpc.Igw());

            if ((features & Feature.Nat) != 0)
            {
                var batch = vpc.Subnet($"Batch{letter}", vpc.Cidr.Subnet(24, 128 + z), Zone.At(z));
                batch.RouteTable().Route(Internet, dmz.NatGateway($"Nat{letter}"));
            }

            if (z == 0 && (features & Feature.Bastion) is not Feature.None)
                vpc.SecurityGroup("Bastion", "Jump host").AllowIngress(Protocol.Tcp(22), "198.51.100.0/24", "office");
        }

        return vpc;
    }
}
