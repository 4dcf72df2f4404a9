using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N40;

public interface IVisitor<out T>
{
    T Visit(Group group);
    T Visit(Leaf leaf);
}

public abstract class Part(string name)
{
    public string Name
    {
        get;
        init => field = value.Length is > 0 and <= 40 ? value : throw new ArgumentException("a part needs a name");
    } = name;

    public Part? Parent { get; protected set; }
    public string Path => Parent is null ? Name : $"{Parent.Path}/{Name}";
    public abstract T Accept<T>(IVisitor<T> visitor);

    protected static void Adopt(Part parent, Part child) => child.Parent = parent;
}

public sealed class Group : Part
{
    private readonly Part[] _children;

    public Group(string name, params Part[] children) : base(name)
    {
        _children = children;
        foreach (var child in children) Adopt(this, child);
    }

    public ReadOnlySpan<Part> Children => _children;
    public Part this[Index index] => _children[index];
    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class Leaf(string name, int bits, bool open = false) : Part(name)
{
    public int Bits => bits;
    public bool Open => open;
    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class SizeVisitor : IVisitor<int>
{
    private readonly Dictionary<Part, int> _memo = new();

    public int Visit(Leaf leaf) => 1 << leaf.Bits;

    public int Visit(Group group)
    {
        if (_memo.TryGetValue(group, out var known)) return known;
        var sum = 0;
        foreach (var child in group.Children) sum += child.Accept(this);
        return _memo[group] = sum;
    }
}

public sealed class BuildVisitor(Vpc vpc, Appliance guard, int firstIndex) : IVisitor<int>
{
    private int _index = firstIndex;
    public List<Subnet> Made { get; } = [];

    public int Visit(Group group)
    {
        var made = 0;
        foreach (var child in group.Children) made += child.Accept(this);
        return made;
    }

    public int Visit(Leaf leaf)
    {
        var step = 1 << (leaf.Bits - 6);
        _index = (_index + step - 1) / step * step;
        var prefix = 32 - leaf.Bits;
        var subnet = vpc.Subnet(string.Concat(leaf.Path.Split('/')[1..]), vpc.Cidr.Subnet(prefix, _index / step), Zone.First);
        _index += step;
        subnet.Tag("Path", leaf.Path);
        if (leaf.Open)
        {
            subnet.MapPublicIpOnLaunch().RouteTable().Route(Internet, guard.Eni());
            vpc.Igw().GatewayTable().Route(subnet, guard.Eni());
        }
        Made.Add(subnet);
        return 1;
    }
}

public static class TravelNetwork
{
    [Topology]
    public static Topology Travel()
    {
        var tree = new Group("Travel",
            new Group("Booking", new Leaf("Web", 8, open: true), new Leaf("Api", 9, open: true), new Leaf("Db", 8)),
            new Group("Loyalty", new Leaf("Web", 7, open: true), new Leaf("Db", 6)),
            new Leaf("Legacy", 10));

        var size = tree.Accept(new SizeVisitor());
        var vpc = Vpc("Travel", size <= 4096 ? "10.9.0.0/19" : "10.9.0.0/16");
        var guardSubnet = vpc.Subnet("Guard", "10.9.0.0/26", Zone.First);
        guardSubnet.RouteTable().Route(Internet, vpc.Igw());
        var guard = guardSubnet.Appliance("GuardVm", Parameter.Ami("GuardImage")).WithElasticIp();

        var builder = new BuildVisitor(vpc, guard, 1);
        var made = tree.Accept(builder);
        var closed = vpc.AddRouteTable("Closed");
        if (tree[^1] is Leaf { Open: false } legacy)
            closed.Associate(builder.Made.Single(s => s.Name == legacy.Name));
        return vpc.Output("Parts", $"{made} subnets, {size} addresses planned");
    }
}
