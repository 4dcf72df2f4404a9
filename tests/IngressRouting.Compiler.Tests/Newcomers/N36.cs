using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using IngressRouting;
using static IngressRouting.Aws;

namespace N36;

// Fluent builder that the platform team ships to all product teams as a source file.
public sealed class SecureVpcBuilder
{
    private readonly string _name;
    private readonly IPNetwork _network;
    private readonly List<Action<Context>> _steps = [];
    private int _zones = 2;

    private SecureVpcBuilder(string name, IPNetwork network) => (_name, _network) = (name, network);

    public event Action<Subnet>? SubnetAdded;

    public static SecureVpcBuilder Create(string name, string cidr) => new(name, IPNetwork.Parse(cidr));

    public SecureVpcBuilder AcrossZones(int zones)
    {
        _zones = zones;
        return this;
    }

    public SecureVpcBuilder WithFirewalls(Parameter image, string type = "m5.large") => Do(c =>
    {
        foreach (var zone in c.Zones)
        {
            var subnet = c.Add("Firewall", zone);
            subnet.RouteTable().Route(Internet, c.Vpc.Igw());
            c.Firewalls[zone] = subnet.Appliance($"Firewall{zone}Vm", image, type).WithElasticIp();
        }
    });

    public SecureVpcBuilder WithPublicTier(string name) => Do(c =>
    {
        foreach (var zone in c.Zones)
        {
            var subnet = c.Add(name, zone).MapPublicIpOnLaunch();
            subnet.RouteTable().Route(Internet, c.Firewalls[zone].Eni());
            c.Vpc.Igw().GatewayTable().Route(subnet, c.Firewalls[zone].Eni());
        }
    });

    public SecureVpcBuilder WithPrivateTier(string name, bool nat = true) => Do(c =>
    {
        foreach (var zone in c.Zones)
        {
            var table = c.Add(name, zone).RouteTable();
            if (nat)
                table.Route(Internet, c.NatOf(zone));
        }
    });

    public Topology Build()
    {
        var prefix = _network.PrefixLength;
        if (prefix > 20)
            throw new ArgumentException($"{_network} is too small");
        var vpc = Vpc(_name, $"{_network.BaseAddress}/{prefix}");
        var context = new Context(this, vpc, Enumerable.Range(1, _zones).ToArray());
        _steps.ForEach(step => step(context));
        return vpc;
    }

    private SecureVpcBuilder Do(Action<Context> step)
    {
        _steps.Add(step);
        return this;
    }

    private sealed class Context(SecureVpcBuilder owner, Vpc vpc, int[] zones)
    {
        private readonly Dictionary<int, NatGateway> _nats = [];
        private int _block;
        public Vpc Vpc => vpc;
        public int[] Zones => zones;
        public Dictionary<int, Appliance> Firewalls { get; } = new();

        public Subnet Add(string role, int zone)
        {
            var subnet = vpc.Subnet(role + zone, vpc.Cidr.Subnet(24, _block++), Zone.At(zone - 1));
            owner.SubnetAdded?.Invoke(subnet);
            return subnet;
        }

        public NatGateway NatOf(int zone) =>
            _nats.TryGetValue(zone, out var nat) ? nat : _nats[zone] = Firewalls[zone].Eni().Subnet.NatGateway($"Nat{zone}");
    }
}

public static class Ticketing
{
    [Topology]
    public static Topology TicketingNetwork()
    {
        var count = 0;
        var builder = SecureVpcBuilder.Create("Ticketing", "10.42.0.0/18")
            .AcrossZones(3)
            .WithFirewalls(Parameter.Ami("FirewallImage"))
            .WithPublicTier("Shop")
            .WithPrivateTier("Seats")
            .WithPrivateTier("Vault", nat: false);
        builder.SubnetAdded += subnet => subnet.Tag("Ordinal", $"{++count:00}");
        builder.SubnetAdded += subnet => subnet.Tag("Product", "ticketing");
        return builder.Build();
    }
}
