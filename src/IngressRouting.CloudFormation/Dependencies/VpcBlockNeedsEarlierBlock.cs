using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 accepts some blocks only before others, so those are added in the order in which they were stated.</summary>
internal sealed class VpcBlockNeedsEarlierBlock : Dependency<VpcCidrBlock>
{
    protected override void Find(VpcCidrBlock block, DependencyIndex index, DependencySet needs)
    {
        if (block.Source is not BlockSource.Secondary { Cidr: var later })
        {
            return;
        }

        foreach (var earlier in index.BlocksOf(block.Vpc, AddressFamily.IPv4))
        {
            if (earlier.Id.Index < block.Id.Index && ((VpcCidrBlock)earlier).Source.Stated is { } stated && OrderMatters(stated, later))
            {
                needs.Add([earlier]);
            }
        }
    }

    private static bool OrderMatters(Value<Cidr> earlier, Value<Cidr> later) =>
        !earlier.TryGet(out var first) || !later.TryGet(out var second) || BlockRestrictions.Of(existing: second, added: first) is not null;
}
