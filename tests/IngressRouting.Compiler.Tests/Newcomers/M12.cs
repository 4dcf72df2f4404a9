using IngressRouting;
using static IngressRouting.Aws;

namespace M12;

// Municipality of Arnsted: departments form a tree; every leaf gets a subnet, halving the block at each fork.

public interface IVisitor<out TResult>
{
    TResult Visit(Fork fork);
    TResult Visit(Leaf leaf);
}

public abstract class OrgUnit(string name)
{
    public string Name => name;
    public OrgUnit? Parent { get; internal set; }

    public IEnumerable<OrgUnit> Ancestors()
    {
        for (var unit = Parent; unit is not null; unit = unit.Parent)
            yield return unit;
    }

    public string Path => string.Join('.', Ancestors().Select(a => a.Name).Reverse().Append(Name));
    public abstract TResult Accept<TResult>(IVisitor<TResult> visitor);
}

public sealed class Leaf(string name, int people) : OrgUnit(name)
{
    public int People { get; } = people;
    public override TResult Accept<TResult>(IVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed class Fork : OrgUnit
{
    public Fork(string name, OrgUnit left, OrgUnit right) : base(name)
    {
        (Left, Right) = (left, right);
        left.Parent = right.Parent = this;
    }

    public OrgUnit Left { get; }
    public OrgUnit Right { get; }
    public override TResult Accept<TResult>(IVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed class Headcount : IVisitor<int>
{
    public int Visit(Fork fork) => fork.Left.Accept(this) + fork.Right.Accept(this);
    public int Visit(Leaf leaf) => leaf.People;
}

public sealed class Depth : IVisitor<int>
{
    int IVisitor<int>.Visit(Fork fork) => 1 + Math.Max(fork.Left.Accept(this), fork.Right.Accept(this));
    int IVisitor<int>.Visit(Leaf leaf) => 0;
}

public sealed class Divide(CidrBlock block, int prefix) : IVisitor<IEnumerable<(Leaf Leaf, CidrBlock Block)>>
{
    public IEnumerable<(Leaf Leaf, CidrBlock Block)> Visit(Fork fork)
    {
        foreach (var part in fork.Left.Accept(new Divide(block.Subnet(prefix + 1, 0), prefix + 1)))
            yield return part;
        foreach (var part in fork.Right.Accept(new Divide(block.Subnet(prefix + 1, 1), prefix + 1)))
            yield return part;
    }

    public IEnumerable<(Leaf Leaf, CidrBlock Block)> Visit(Leaf leaf)
    {
        yield return (leaf, block);
    }
}

public static class Arnsted
{
    private static OrgUnit Tree() =>
        new Fork("Arnsted",
            new Fork("Services",
                new Leaf("Library", 40),
                new Fork("Care", new Leaf("Elderly", 310), new Leaf("Children", 120))),
            new Fork("Technical",
                new Leaf("Roads", 75),
                new Leaf("Water", 22)));

    [Topology]
    public static Topology ArnstedTree()
    {
        var tree = Tree();
        var vpc = Vpc("Town", "10.144.0.0/16").SecondaryCidr("10.145.0.0/24");
        var inspection = vpc.Subnet("Inspection", "10.145.0.0/26", Zone.First);
        inspection.RouteTable().Route(Internet, vpc.Igw());
        var sieve = inspection.Appliance("Sieve", Parameter.Ami("SieveImage")).WithElasticIp();

        foreach (var (leaf, block) in tree.Accept(new Divide(vpc.Cidr, 16)))
        {
            var subnet = vpc.Subnet(leaf.Name, block, Zone.First)
                .Tag("path", leaf.Path)
                .Tag("level", leaf.Ancestors().Count().ToString());
            subnet.RouteTable().Route(Internet, sieve.Eni());
            vpc.Igw().GatewayTable().Route(subnet, sieve.Eni());
            vpc.Output($"{leaf.Name}Block", $"{block} for {leaf.People}");
        }

        vpc.Output("People", tree.Accept(new Headcount()) + " in depth " + tree.Accept(new Depth()));
        vpc.Output("Largest", (tree as Fork)?.Left is Fork { Right: Fork { Left: Leaf { People: > 300 } big } } ? big.Path : "none");
        return vpc;
    }
}
