using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Finds the subnet of a VPC that owns a block exactly.</summary>
internal sealed class SubnetsByBlock
{
    private readonly Dictionary<BlockTerm, Subnet> subnets = [];

    /// <summary>Indexes subnets.</summary>
    public SubnetsByBlock(TopologyView view, IEnumerable<Subnet> subnets)
    {
        foreach (var subnet in subnets)
        {
            foreach (var block in view.BlocksOf(subnet))
            {
                // Of two subnets with one block, which AWS refuses, the first keeps it.
                if (!this.subnets.ContainsKey(block))
                {
                    this.subnets.Add(block, subnet);
                }
            }
        }
    }

    /// <summary>The subnet whose whole block it is, because it was stated by the same or an equal term; or null.</summary>
    public Subnet? Find(BlockTerm block) => subnets.TryGetValue(block, out var subnet) ? subnet : null;
}
