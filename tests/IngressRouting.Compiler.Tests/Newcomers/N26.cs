using System;
using System.Collections.Generic;
using IngressRouting;
using static IngressRouting.Aws;

namespace N26;

public abstract record Segment(string Name, int Az)
{
    public sealed record Firewall(string Name, int Az, string? InstanceType = null) : Segment(Name, Az);
    public sealed record Public(string Name, int Az, string GuardedBy) : Segment(Name, Az);
    public sealed record Egress(string Name, int Az) : Segment(Name, Az);
    public sealed record Private(string Name, int Az, string? Via) : Segment(Name, Az);
}

public enum Stage { Sandbox, Preprod, Prod }

public static class InsuranceNetwork
{
    [Topology("InsuranceSandbox", Stage.Sandbox)]
    [Topology("InsurancePreprod", Stage.Preprod)]
    [Topology("InsuranceProd", Stage.Prod)]
    public static Topology Insurance(Stage stage)
    {
        var vpc = Vpc("Claims", stage switch
        {
            Stage.Sandbox => "10.30.0.0/18",
            Stage.Preprod => "10.30.64.0/18",
            Stage.Prod => "10.30.128.0/18",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "unknown stage"),
        });
        vpc.DefaultTag("Stage", stage.ToString().ToLowerInvariant());

        Segment[] segments = stage is Stage.Prod or Stage.Preprod
            ? [.. Zonal(0), .. Zonal(1), new Segment.Private("Ledger", 0, null)]
            : [.. Zonal(0)];

        var image = Parameter.Ami("Image");
        Dictionary<string, Subnet> subnets = [];
        Dictionary<string, Appliance> firewalls = [];
        Dictionary<string, NatGateway> nats = [];

        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            var subnet = vpc.Subnet(segment.Name, vpc.Cidr.Subnet(24, i), Zone.At(segment.Az));
            subnets.Add(segment.Name, subnet);
            switch (segment)
            {
                case Segment.Firewall { InstanceType: { Length: > 0 } type } f:
                    firewalls[f.Name] = subnet.Appliance(f.Name + "Box", image, type).WithElasticIp();
                    break;
                case Segment.Firewall f:
                    firewalls[f.Name] = subnet.Appliance(f.Name + "Box", image).WithElasticIp();
                    break;
                case Segment.Egress(var name, _):
                    nats[name] = subnet.NatGateway(name + "Nat");
                    break;
                case Segment.Public { Az: 0 or 1 }:
                    subnet.MapPublicIpOnLaunch();
                    break;
            }
        }

        foreach (var segment in segments)
        {
            var table = subnets[segment.Name].RouteTable();
            RouteTarget? target = segment switch
            {
                Segment.Firewall or Segment.Egress => vpc.Igw(),
                Segment.Public { GuardedBy: var guard } when firewalls.TryGetValue(guard, out var box) => box.Eni(),
                Segment.Private { Via: not null and var via } => nats[via],
                Segment.Private => null,
                _ => throw new NotSupportedException($"no way out for {segment.Name}"),
            };
            if (target is { } way)
                table.Route(Internet, way);
            if (segment is Segment.Public p)
                vpc.Igw().GatewayTable().Route(subnets[p.Name], firewalls[p.GuardedBy].Eni());
        }

        vpc.Output("Shape", segments switch
        {
            [] => "empty",
            [Segment.Firewall, .., Segment.Private { Via: null } last] => $"guarded, ends in isolated {last.Name}",
            [Segment.Firewall first, ..] => $"guarded by {first.Name}",
            _ => "open",
        });
        return vpc;

        IEnumerable<Segment> Zonal(int az) =>
        [
            new Segment.Firewall($"Guard{az}", az, stage == Stage.Prod ? "c5n.2xlarge" : null),
            new Segment.Public($"Portal{az}", az, $"Guard{az}"),
            new Segment.Egress($"Egress{az}", az),
            new Segment.Private($"Claims{az}", az, $"Egress{az}"),
        ];
    }
}
