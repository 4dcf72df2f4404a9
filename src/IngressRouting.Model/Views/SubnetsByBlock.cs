using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Finds the subnet of a table's VPC that owns a block exactly.</summary>
public sealed class SubnetsByBlock
{
    private readonly Dictionary<Cidr, Subnet> subnets = [];

    /// <summary>Indexes the subnets of the VPC that the table is part of.</summary>
    public SubnetsByBlock(TopologyView view, RouteTable table)
    {
        if (view.Find<Vpc>(table.Vpc) is not { } vpc)
        {
            return;
        }

        foreach (var subnet in view.SubnetsOf(vpc))
        {
            foreach (var block in view.BlocksOf(subnet))
            {
                if (block.TryGet(out var cidr))
                {
                    subnets[cidr] = subnet;
                }
            }
        }
    }

    /// <summary>The subnet whose whole block it is, or null.</summary>
    public Subnet? Find(Cidr block) => subnets.TryGetValue(block, out var subnet) ? subnet : null;
}
