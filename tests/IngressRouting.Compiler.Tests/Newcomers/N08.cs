using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N08;

public sealed class InspectionVpcBuilder
{
    private readonly string _name;
    private readonly List<Action<Vpc>> _steps = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _protected = [];
    private CidrBlock? _cidr;
    private string? _firewallType;
    private int _zone;

    public InspectionVpcBuilder(string name) => _name = name ?? throw new ArgumentNullException(nameof(name));

    public InspectionVpcBuilder WithCidr(CidrBlock cidr) { _cidr = cidr; return this; }

    public InspectionVpcBuilder InZone(int zone)
    {
        if (zone is < 0 or > 2)
            throw new ArgumentOutOfRangeException(nameof(zone));
        _zone = zone;
        return this;
    }

    public InspectionVpcBuilder WithFirewall(string instanceType = "c5.large")
    {
        _firewallType = instanceType;
        return this;
    }

    public InspectionVpcBuilder Protect(string name, int slot)
    {
        if (!_names.Add(name))
            throw new InvalidOperationException($"'{name}' is there already");
        _protected.Add($"{name}={slot}");
        return this;
    }

    public InspectionVpcBuilder Then(Action<Vpc> step)
    {
        _steps.Add(step);
        return this;
    }

    public Topology Build()
    {
        var problems = Validate().ToArray();
        if (problems.Length > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));

        var vpc = Vpc(_name, _cidr!);
        var edge = vpc.Subnet("Edge", _cidr!.Subnet(24, 0), Zone.At(_zone));
        var firewall = edge.Appliance("Firewall", Parameter.Ami("FirewallImage"), _firewallType!).WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());

        foreach (var entry in _protected)
        {
            string[] parts = entry.Split('=', 2);
            var subnet = vpc.Subnet(parts[0], _cidr.Subnet(24, int.Parse(parts[1])), Zone.At(_zone));
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        _steps.ForEach(step => step(vpc));
        return vpc;
    }

    private IEnumerable<string> Validate()
    {
        if (_cidr is null) yield return "no block";
        if (_firewallType is null) yield return "no firewall";
        if (_protected.Count == 0) yield return "nothing to protect";
    }
}

public static class Ticketing
{
    [Topology]
    public static Topology TicketShop() =>
        new InspectionVpcBuilder("TicketShop")
            .WithCidr("10.55.0.0/16")
            .InZone(1)
            .WithFirewall("c6gn.xlarge")
            .Protect("Frontend", 10)
            .Protect("Checkout", 11)
            .Protect("Partners", 12)
            .Then(vpc => vpc.DefaultTag("Product", "tickets"))
            .Then(static vpc => vpc.Output("VpcId", vpc.Id, export: $"{StackName}-vpc"))
            .Build();
}
