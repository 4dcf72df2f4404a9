using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Compares the blocks of subnets with their VPC's and with each other.</summary>
public sealed class IR1002_SubnetLiesInItsVpc : Rule
{
    private const int Largest = 16;
    private const int Smallest = 28;

    /// <inheritdoc />
    public override string Id => "IR1002";

    /// <inheritdoc />
    public override string Title => "A subnet must have a block of /16 to /28 within its VPC that overlaps no other subnet";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var judged = new HashSet<ElementId>();
        foreach (var subnet in view.Subnets)
        {
            if (judged.Add(subnet.Id))
            {
                JudgeVpc(view, view.SpaceOf(subnet.Vpc), judged, verdict);
            }
        }
    }

    private static void JudgeVpc(TopologyView view, VpcSpace space, HashSet<ElementId> judged, Verdict verdict)
    {
        var placed = new Dictionary<(Expression? Root, AddressFamily Family), List<(BlockTerm Block, Subnet Subnet)>>();
        foreach (var subnet in space.Subnets)
        {
            judged.Add(subnet.Id);
            foreach (var family in Cidr.Families)
            {
                if (subnet.BlockOf(family) is not { } stated || view.TermOf(stated, family) is not { } term)
                {
                    continue;
                }

                if (IsPlaced(view, space, subnet, family, term, verdict))
                {
                    if (!placed.TryGetValue((term.Root, family), out var list))
                    {
                        placed.Add((term.Root, family), list = []);
                    }

                    list.Add((term, subnet));
                }
            }
        }

        AskOfOthers(view, space, verdict);
        foreach (var list in placed.Values)
        {
            JudgeOverlaps(view, list, verdict);
        }
    }

    // Once, and of a subnet whose own block leaves no question open.
    private static void AskOfOthers(TopologyView view, VpcSpace space, Verdict verdict)
    {
        if (
            space.Vpc is { IsExisting: true }
            && space.Subnets.FirstOrDefault(subnet =>
                !subnet.IsExisting && view.TermOf(subnet, MainFamily(subnet)) is { } term && space.PlaceOf(term) == Place.Inside
            )
                is { } made
        )
        {
            verdict.NotProven(
                Subject(made, MainFamily(made)),
                $"{Wording.FoundVpc(view, space.Reference)}, and may have subnets that the topology does not state"
            );
        }
    }

    // Whether the block is worth comparing with others.
    private static bool IsPlaced(TopologyView view, VpcSpace space, Subnet subnet, AddressFamily family, BlockTerm block, Verdict verdict)
    {
        var subject = Subject(subnet, family);
        string Said() => Text(view, subnet, block);
        if (block.Family != family)
        {
            var advice = family == AddressFamily.IPv4 ? "give it one of /16 to /28" : "give it a part of the VPC's IPv6 block";
            verdict.Violated(subject, $"AWS refuses {subnet.Title} because {Said()} is no {family} block; {advice}");
            return false;
        }

        var isSized = block.Root is null || block.Place.PrefixLength > 0;
        if (family == AddressFamily.IPv4 && isSized && block.Place.PrefixLength is < Largest or > Smallest)
        {
            verdict.Violated(
                subject,
                $"AWS refuses {subnet.Title} (InvalidSubnet.Range) because {Said()} is not between /16 and /28; choose a block in that range"
            );
            return false;
        }

        switch (space.PlaceOf(block))
        {
            case Place.Outside:
                verdict.Violated(subject, Misplaced(view, space, subnet, family, Said()), null, VpcBlock(space));
                return false;
            case Place.Unknown:
                verdict.NotProven(
                    subject,
                    block.Root is null
                        ? $"the blocks of {Wording.Vpc(view, space.Reference)} are only known at deployment"
                        : $"the block of {subnet.Title} is {Said()}, and only the deployment knows it"
                );
                return true;
            default:
                return true;
        }
    }

    private static string Misplaced(TopologyView view, VpcSpace space, Subnet subnet, AddressFamily family, string text)
    {
        var vpc = Wording.Vpc(view, space.Reference);
        var (reason, advice) = space.IsWithout(family)
            ? ($"{vpc} has no {family} block", $"give the VPC one that contains {text}")
            : ($"{text} is not within {space.BlocksOf(view, family)} of {vpc}", "choose a block within it");
        return $"AWS refuses {subnet.Title} (InvalidSubnet.Range) because {reason}; {advice}";
    }

    private static Subject[] VpcBlock(VpcSpace space) => space.Vpc is { } vpc ? [new Subject(vpc.Id, Facets.Cidr)] : [];

    // Blocks contain each other or have nothing in common, so in sorted order only the last block that nothing contained can overlap.
    // Parts of one block compare in the same way; parts of two blocks of a VPC have nothing in common.
    private static void JudgeOverlaps(TopologyView view, List<(BlockTerm Block, Subnet Subnet)> placed, Verdict verdict)
    {
        placed.Sort((left, right) => Order(left, right));
        var said = new HashSet<ElementId>();
        for (int outer = 0, i = 1; i < placed.Count; i++)
        {
            if (!placed[outer].Block.Contains(placed[i].Block))
            {
                outer = i;
                continue;
            }

            var outerIsLater = placed[outer].Subnet.Id.Index > placed[i].Subnet.Id.Index;
            var (later, earlier) = outerIsLater ? (placed[outer], placed[i]) : (placed[i], placed[outer]);
            if (said.Add(later.Subnet.Id))
            {
                verdict.Violated(
                    Subject(later.Subnet, later.Block.Family),
                    $"AWS refuses {later.Subnet.Title} (InvalidSubnet.Conflict) because {Text(view, later.Subnet, later.Block)} overlaps "
                        + $"{Text(view, earlier.Subnet, earlier.Block)} of {earlier.Subnet.Title}; choose a block that is free",
                    null,
                    Subject(earlier.Subnet, earlier.Block.Family)
                );
            }
        }
    }

    private static AddressFamily MainFamily(Subnet subnet) => subnet.IsIpv6Only ? AddressFamily.IPv6 : AddressFamily.IPv4;

    private static Subject Subject(Subnet subnet, AddressFamily family) =>
        new(subnet.Id, family == AddressFamily.IPv4 ? Facets.Cidr : Facets.Ipv6Cidr);

    private static string Text(TopologyView view, Subnet subnet, BlockTerm block) =>
        block.Root is null ? block.Place.ToString() : Wording.Block(view, subnet, block.Family);

    private static int Order((BlockTerm Block, Subnet Subnet) left, (BlockTerm Block, Subnet Subnet) right)
    {
        var byBlock = left.Block.Place.CompareTo(right.Block.Place);
        return byBlock != 0 ? byBlock : left.Subnet.Id.Index.CompareTo(right.Subnet.Id.Index);
    }
}
