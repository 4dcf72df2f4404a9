using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>In which of the further blocks of its VPC a subnet lies.</summary>
public static class BlocksAround
{
    /// <summary>
    /// The blocks of which the subnet surely lies in one: one block, or several of which only the deployment knows which it is. Empty when it
    /// perhaps lies in none of them.
    /// </summary>
    public static IReadOnlyList<VpcCidrBlock> Of(TopologyView view, Subnet subnet, AddressFamily family)
    {
        if (view.TermOf(subnet, family) is not { } term)
        {
            return [];
        }

        // Of several IPv6 blocks, the deployment decides which is the first.
        var all = view.VpcCidrBlocksOf(subnet.Vpc).Where(block => block.Family == family).ToList();
        var isOrdinal = all.Count > 1 && term.Root is Expression.Ipv6BlockOf;
        var sure = isOrdinal ? [] : all.FindAll(block => view.TermOf(block)?.Contains(term) == true);
        return sure.Count > 0 ? sure
            : MayLieElsewhere(view, subnet.Vpc, term) ? []
            : all.FindAll(block => view.TermOf(block) is { } own && MayContain(own, term));
    }

    private static bool MayContain(BlockTerm block, BlockTerm term) =>
        block.Contains(term) || block.Root is not null || term.Root is not null;

    // In the block that the VPC is made with, or in one of an existing VPC that nobody states.
    private static bool MayLieElsewhere(TopologyView view, Reference reference, BlockTerm term) =>
        view.Find<Vpc>(reference) is not { IsExisting: false } vpc
        || (term.Family == AddressFamily.IPv4 && (view.TermOf(vpc.Cidr, AddressFamily.IPv4) is not { } own || MayContain(own, term)));
}
