using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>The addresses of one VPC, which the topology makes or only refers to, and the subnets that own them.</summary>
public sealed class VpcSpace
{
    // AWS accepts VPC blocks from /16 on for IPv4 and from /44 on for IPv6; a larger block is in no VPC.
    private const int LargestIPv4 = 16;
    private const int LargestIPv6 = 44;

    private readonly TopologyView view;
    private readonly List<BlockTerm> blocks = [];
    private readonly SubnetsByBlock subnetsByBlock;
    private readonly HashSet<AddressFamily> invalid = [];
    private readonly Dictionary<AddressFamily, bool> hasMisplacedSubnet = [];
    private readonly Dictionary<AddressFamily, Subnet?> unknownSubnet = [];

    internal VpcSpace(TopologyView view, Reference reference)
    {
        this.view = view;
        Reference = reference;
        Vpc = view.Find<Vpc>(reference);
        Subnets = [.. view.SubnetsOf(reference)];
        subnetsByBlock = new SubnetsByBlock(view, Subnets);
        if (Vpc is null && (reference.Element is not null || reference.IsInvalid))
        {
            invalid.Add(AddressFamily.IPv4);
            invalid.Add(AddressFamily.IPv6);
        }

        if (Vpc is not null)
        {
            Add(AddressFamily.IPv4, view.TermOf(Vpc.Cidr, AddressFamily.IPv4));
        }

        foreach (var block in view.VpcCidrBlocksOf(reference))
        {
            Add(block.Family, view.TermOf(block));
        }
    }

    /// <summary>How the topology refers to the VPC.</summary>
    public Reference Reference { get; }

    /// <summary>The VPC when the topology makes it, or describes an existing one.</summary>
    public Vpc? Vpc { get; }

    /// <summary>Its subnets that the topology makes or describes. An existing VPC may have others.</summary>
    public IReadOnlyList<Subnet> Subnets { get; }

    /// <summary>The blocks that are known, for messages.</summary>
    public string Blocks => string.Join(", ", blocks.Where(block => block.Root is null).Select(block => block.Place));

    /// <summary>The blocks of a family, for messages.</summary>
    internal string BlocksOf(TopologyView view, AddressFamily family) =>
        string.Join(
            ", ",
            blocks
                .Where(block => block.Family == family)
                .Select(block => block.Root is null ? block.Place.ToString() : Wording.Expression(view, block.Root))
        );

    /// <summary>Whether the VPC has no block of a family, as far as the topology says.</summary>
    public bool IsWithout(AddressFamily family) =>
        HasAllBlocks(family) && !invalid.Contains(family) && !blocks.Exists(own => own.Family == family);

    /// <summary>A subnet whose block of a family may be any block of the VPC; null when there is none.</summary>
    public Subnet? SubnetWithUnknownBlock(AddressFamily family)
    {
        if (!unknownSubnet.TryGetValue(family, out var found))
        {
            found = Subnets.FirstOrDefault(subnet =>
                view.TermOf(subnet, family) is { Root: not null } term && PlaceOf(term) == Place.Unknown
            );
            unknownSubnet.Add(family, found);
        }

        return found;
    }

    /// <summary>Whether some subnet has a block that is none, or that is not the VPC's; a rule of its own says so.</summary>
    public bool HasMisplacedSubnet(AddressFamily family)
    {
        if (!hasMisplacedSubnet.TryGetValue(family, out var has))
        {
            hasMisplacedSubnet.Add(family, has = Subnets.Any(subnet => IsMisplaced(subnet, family)));
        }

        return has;
    }

    /// <summary>The subnet whose whole block it is, or null.</summary>
    public Subnet? SubnetOf(BlockTerm block) => subnetsByBlock.Find(block);

    /// <summary>The subnet that the block is a part of, or null. Costs a look at each subnet.</summary>
    public Subnet? SubnetAround(BlockTerm block) =>
        Subnets.FirstOrDefault(subnet => view.TermOf(subnet, block.Family) is { } own && own.Contains(block));

    /// <summary>Whether a subnet that the topology does not state may have the block: an existing VPC has such, and none overlaps another.</summary>
    public bool MayHaveOtherSubnetAt(BlockTerm block) =>
        Vpc is { IsExisting: true }
        && !Subnets.Any(subnet => view.TermOf(subnet, block.Family) is { } own && (own.Contains(block) || block.Contains(own)));

    /// <summary>A subnet of which nobody knows whether it is part of this VPC, and which has the block if it is; null when there is none.</summary>
    internal Subnet? SubnetPerhapsAt(BlockTerm block) =>
        view.Subnets.FirstOrDefault(subnet =>
            SameVpc.Compare(subnet.Vpc, Reference) is null
            && view.TermOf(subnet, block.Family) is { } own
            && (own.Root is not null || own.Equals(block))
        );

    /// <summary>Whether a block holds a whole block of the VPC and more.</summary>
    public bool IsExceededBy(Cidr block) =>
        block.IsDefault || blocks.Exists(own => own.Root is null && block.Contains(own.Place) && !own.Place.Equals(block));

    /// <summary>Where a block lies.</summary>
    public Place PlaceOf(BlockTerm block)
    {
        var isLiteral = block.Root is null;
        if (isLiteral && block.Place.PrefixLength < (block.Family == AddressFamily.IPv4 ? LargestIPv4 : LargestIPv6))
        {
            return Place.Outside;
        }

        foreach (var own in blocks)
        {
            if (own.Contains(block))
            {
                return own.Equals(block) ? Place.WholeVpc : Place.Inside;
            }
        }

        if (invalid.Contains(block.Family) || IsOfNoVpc(block))
        {
            return Place.Reported;
        }

        var isOutside =
            IsWithout(block.Family)
            || IsOfOtherVpc(block)
            || (isLiteral && Cidr.Nat64.Contains(block.Place))
            || (!isLiteral && blocks.Exists(own => Equals(own.Root, block.Root)))
            || (isLiteral && HasAllBlocks(block.Family) && blocks.TrueForAll(own => own.Root is null || own.Family != block.Family));
        return isOutside ? Place.Outside : Place.Unknown;
    }

    /// <summary>Whether a subnet's block of a family is none, or surely not the VPC's.</summary>
    public bool IsMisplaced(Subnet subnet, AddressFamily family) =>
        subnet.BlockOf(family) is not null && (view.TermOf(subnet, family) is not { } term || PlaceOf(term) == Place.Outside);

    private void Add(AddressFamily family, BlockTerm? block)
    {
        if (block is not null && block.Family == family)
        {
            blocks.Add(block);
        }
        else
        {
            invalid.Add(family);
        }
    }

    // The IPv4 blocks of an existing VPC are taken for complete; nothing states the IPv6 blocks that it may have.
    private bool HasAllBlocks(AddressFamily family) => Vpc is not null && (family == AddressFamily.IPv4 || !Vpc.IsExisting);

    // Amazon provides each VPC with a block of its own.
    private bool IsOfOtherVpc(BlockTerm block) =>
        block.Root is Expression.Ipv6BlockOf owner
        && Vpc is not null
        && owner.Element != Vpc.Id
        && view.Find<Vpc>(owner.Element) is not null
        && view.Ipv6BlocksOf(owner.Element).All(own => own.Source is BlockSource.AmazonProvided);

    // A VPC that has no IPv6 block; a rule of its own says so.
    private bool IsOfNoVpc(BlockTerm block) =>
        block.Root is Expression.Ipv6BlockOf owner
        && view.Find<Vpc>(owner.Element) is { IsExisting: false }
        && !view.Ipv6BlocksOf(owner.Element).Any();
}
