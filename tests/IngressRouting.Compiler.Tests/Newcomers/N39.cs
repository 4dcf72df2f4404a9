using System;
using System.Collections.Generic;
using IngressRouting;
using static IngressRouting.Aws;

namespace N39;

public sealed class TagScope : IDisposable
{
    private readonly Stack<(string Key, string Value)> _tags;

    public TagScope(Stack<(string, string)> tags, string key, string value)
    {
        _tags = tags;
        _tags.Push((key, value));
    }

    public void Dispose() => _tags.Pop();
}

public sealed class Landscape
{
    private readonly Topology _topology = Topology("Bank");
    private readonly Stack<(string Key, string Value)> _tags = new();
    private readonly Lazy<Parameter> _image = new(() => Parameter.Ami("InspectionImage"));
    private readonly Lazy<ExistingResource> _transit = new(() => Existing.TransitGateway(Parameter.Text("TransitGatewayId").AllowedPattern("tgw-[0-9a-f]{17}")));

    public required string Bank { get; init; }
    public IDisposable Tagged(string key, string value) => new TagScope(_tags, key, value);

    public Vpc AddVpc(string name, CidrBlock cidr)
    {
        var vpc = _topology.Vpc(name, cidr);
        foreach (var (key, value) in _tags)
            vpc.DefaultTag(key, value);
        return vpc;
    }

    public void Attach(Vpc vpc, Subnet first, params Subnet[] others)
    {
        var ids = new List<PropertyValue> { first.Id };
        foreach (var other in others)
            ids.Add(other.Id);
        vpc.Resource("TransitAttachment", "AWS::EC2::TransitGatewayAttachment")
            .Property("VpcId", vpc.Id)
            .Property("TransitGatewayId", _transit.Value.Id)
            .Property("SubnetIds", PropertyValue.List([.. ids]))
            .Property("Tags", PropertyValue.List(PropertyValue.Map(("Key", "Name"), ("Value", $"{Bank}-{vpc.Name}"))));
    }

    public void Hub()
    {
        var vpc = AddVpc("Hub", "100.64.0.0/20");
        var gate = vpc.Subnet("Gate", "100.64.0.0/24", Zone.First);
        var dmz = vpc.Subnet("Dmz", "100.64.1.0/24", Zone.First).MapPublicIpOnLaunch();
        var transit = vpc.Subnet("Transit", "100.64.2.0/28", Zone.First);
        var firewall = gate.Appliance("Ngfw", _image.Value, "m5.2xlarge").WithElasticIp();
        vpc.Igw().GatewayTable().Route(dmz, firewall.Eni());
        gate.RouteTable().Route(Internet, vpc.Igw());
        dmz.RouteTable().Route(Internet, firewall.Eni()).Route("10.0.0.0/8", _transit.Value);
        transit.RouteTable();
        Attach(vpc, transit);
        _topology.Output("HubVpc", vpc.Id, export: $"{StackName}-hub-vpc");
    }

    public void Spoke(string name, int number)
    {
        var vpc = AddVpc(name, $"10.{number}.0.0/16");
        var app = vpc.Subnet("App", vpc.Cidr.Subnet(20, 0), Zone.First);
        var data = vpc.Subnet("Data", vpc.Cidr.Subnet(20, 1), Zone.Second);
        var table = vpc.AddRouteTable("Inner").Associate(app).Associate(data);
        table.Route("10.0.0.0/8", _transit.Value).Route("100.64.0.0/20", _transit.Value);
        Attach(vpc, app, data);
    }

    public static implicit operator Topology(Landscape landscape) => landscape._topology;
}

public static class BankNetwork
{
    [Topology]
    public static Topology Bank()
    {
        var bank = new Landscape { Bank = "riverside" };
        using (bank.Tagged("Owner", "core-network"))
        {
            using (bank.Tagged("Zone", "perimeter"))
                bank.Hub();
            using var inner = bank.Tagged("Zone", "inner");
            (string, int)[] spokes = [("Lending", 12), ("Cards", 13), ("Treasury", 14)];
            foreach (var (name, number) in spokes)
                bank.Spoke(name, number);
        }
        return bank;
    }
}
