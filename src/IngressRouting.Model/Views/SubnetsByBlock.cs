using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Finds the subnet of a VPC that owns a block exactly.</summary>
public sealed class SubnetsByBlock
{
    private readonly Dictionary<Cidr, Subnet> known = [];
    private readonly Dictionary<Expression, Subnet> symbolic = [];

    /// <summary>Indexes the subnets of the VPC that the table is part of.</summary>
    public SubnetsByBlock(TopologyView view, RouteTable table)
        : this(view, view.SubnetsOf(table.Vpc)) { }

    /// <summary>Indexes subnets.</summary>
    public SubnetsByBlock(TopologyView view, IEnumerable<Subnet> subnets)
    {
        foreach (var subnet in subnets)
        {
            foreach (var block in view.BlocksOf(subnet))
            {
                Add(subnet, block);
            }
        }
    }

    /// <summary>A subnet whose block only the deployment knows; null when there is none.</summary>
    public Subnet? Unknown { get; private set; }

    /// <summary>The subnet whose whole block it is, or null.</summary>
    public Subnet? Find(Cidr block) => known.TryGetValue(block, out var subnet) ? subnet : null;

    /// <summary>The subnet whose whole block the expression is, because it was stated by an equal one; or null.</summary>
    public Subnet? Find(Expression block) => symbolic.TryGetValue(block, out var subnet) ? subnet : null;

    // Of two subnets with one block, which AWS refuses, the first keeps it.
    private void Add(Subnet subnet, Value<Cidr> block)
    {
        if (block.TryGet(out var cidr))
        {
            if (!known.ContainsKey(cidr))
            {
                known.Add(cidr, subnet);
            }
        }
        else if (block is Value<Cidr>.Symbolic { Expression: var expression })
        {
            Unknown ??= subnet;
            if (!symbolic.ContainsKey(expression))
            {
                symbolic.Add(expression, subnet);
            }
        }
    }
}
