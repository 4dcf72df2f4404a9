using System.Collections.Generic;

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
        var placed = new List<(Cidr Block, Subnet Subnet)>(space.Subnets.Count);
        foreach (var subnet in space.Subnets)
        {
            judged.Add(subnet.Id);
            var block = view.Resolve(subnet.Cidr);
            if (block.TryGet(out var cidr))
            {
                if (IsPlaced(view, space, subnet, cidr, verdict))
                {
                    placed.Add((cidr, subnet));
                }
            }
            else if (block is Value<Cidr>.Symbolic symbolic)
            {
                verdict.NotProven(
                    new Subject(subnet.Id, Facets.Cidr),
                    $"the block of {subnet.Title} is {Wording.Expression(view, symbolic.Expression)}, and only the deployment knows it"
                );
            }
        }

        AskOfOthers(view, space, placed, verdict);
        JudgeOverlaps(placed, verdict);
    }

    private static void AskOfOthers(TopologyView view, VpcSpace space, List<(Cidr Block, Subnet Subnet)> placed, Verdict verdict)
    {
        var made = placed.FindIndex(candidate => !candidate.Subnet.IsExisting);
        if (space.Vpc is { IsExisting: true } && made >= 0)
        {
            verdict.NotProven(
                new Subject(placed[made].Subnet.Id, Facets.Cidr),
                $"{Wording.Vpc(view, space.Reference)} exists already, and may have subnets that the topology does not state"
            );
        }
    }

    private static bool IsPlaced(TopologyView view, VpcSpace space, Subnet subnet, Cidr block, Verdict verdict)
    {
        var subject = new Subject(subnet.Id, Facets.Cidr);
        if (block.Family != AddressFamily.IPv4)
        {
            verdict.Violated(subject, $"AWS refuses {subnet.Title} because {block} is no IPv4 block; give it one of /16 to /28");
            return false;
        }

        if (block.PrefixLength is < Largest or > Smallest)
        {
            verdict.Violated(
                subject,
                $"AWS refuses {subnet.Title} (InvalidSubnet.Range) because {block} is not between /16 and /28; choose a block in that range"
            );
            return false;
        }

        switch (space.PlaceOf(block))
        {
            case Place.Outside:
                verdict.Violated(
                    subject,
                    $"AWS refuses {subnet.Title} (InvalidSubnet.Range) because {block} is not within {space.Blocks} of "
                        + $"{Wording.Vpc(view, space.Reference)}; choose a block within it",
                    null,
                    VpcBlock(space)
                );
                return false;
            case Place.Unknown:
                verdict.NotProven(subject, $"the blocks of {Wording.Vpc(view, space.Reference)} are only known at deployment");
                return true;
            default:
                return true;
        }
    }

    private static Subject[] VpcBlock(VpcSpace space) => space.Vpc is { } vpc ? [new Subject(vpc.Id, Facets.Cidr)] : [];

    // Blocks contain each other or have nothing in common, so in sorted order only the last block that nothing contained can overlap.
    private static void JudgeOverlaps(List<(Cidr Block, Subnet Subnet)> placed, Verdict verdict)
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
                    new Subject(later.Subnet.Id, Facets.Cidr),
                    $"AWS refuses {later.Subnet.Title} (InvalidSubnet.Conflict) because {later.Block} overlaps {earlier.Block} of "
                        + $"{earlier.Subnet.Title}; choose a block that is free",
                    null,
                    new Subject(earlier.Subnet.Id, Facets.Cidr)
                );
            }
        }
    }

    private static int Order((Cidr Block, Subnet Subnet) left, (Cidr Block, Subnet Subnet) right)
    {
        var byBlock = left.Block.CompareTo(right.Block);
        return byBlock != 0 ? byBlock : left.Subnet.Id.Index.CompareTo(right.Subnet.Id.Index);
    }
}
