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
    private readonly List<Cidr> known = [];
    private readonly List<Expression> symbolic = [];
    private readonly SubnetsByBlock subnetsByBlock;
    private readonly bool hasInvalid;
    private bool? hasMisplacedSubnet;

    internal VpcSpace(TopologyView view, Reference reference)
    {
        this.view = view;
        Reference = reference;
        Vpc = view.Find<Vpc>(reference);
        Subnets = [.. view.SubnetsOf(reference)];
        subnetsByBlock = new SubnetsByBlock(view, Subnets);
        hasInvalid = Vpc is null && (reference.Element is not null || reference.IsInvalid);
        foreach (var block in Vpc is null ? [] : view.BlocksOf(Vpc))
        {
            if (block.TryGet(out var cidr))
            {
                known.Add(cidr);
            }
            else if (block is Value<Cidr>.Symbolic { Expression: var expression })
            {
                symbolic.Add(expression);
            }
            else
            {
                hasInvalid = true;
            }
        }
    }

    /// <summary>How the topology refers to the VPC.</summary>
    public Reference Reference { get; }

    /// <summary>The VPC when the topology makes it, or describes an existing one.</summary>
    public Vpc? Vpc { get; }

    /// <summary>Its subnets that the topology makes or describes. An existing VPC may have others.</summary>
    public IReadOnlyList<Subnet> Subnets { get; }

    /// <summary>The blocks that are known, for messages.</summary>
    public string Blocks => string.Join(", ", known);

    /// <summary>A subnet whose block only the deployment knows; null when there is none.</summary>
    public Subnet? SubnetWithUnknownBlock => subnetsByBlock.Unknown;

    /// <summary>Whether some subnet has a block that is none, or that is not the VPC's; a rule of its own says so.</summary>
    public bool HasMisplacedSubnet => hasMisplacedSubnet ??= Subnets.Any(IsMisplaced);

    /// <summary>The subnet whose whole block it is, or null.</summary>
    public Subnet? SubnetOf(Cidr block) => subnetsByBlock.Find(block);

    /// <summary>The subnet whose whole block the expression is, or null.</summary>
    public Subnet? SubnetOf(Expression block) => subnetsByBlock.Find(block);

    /// <summary>Whether the expression is one of the VPC's own blocks.</summary>
    public bool IsOwnBlock(Expression block) => symbolic.Contains(block);

    /// <summary>The subnet that the block is a part of, or null. Costs a look at each subnet.</summary>
    public Subnet? SubnetAround(Cidr block) =>
        Subnets.FirstOrDefault(subnet => view.Resolve(subnet.Cidr).TryGet(out var cidr) && cidr.Contains(block));

    /// <summary>Whether a subnet that the topology does not state may have the block: an existing VPC has such, and none overlaps another.</summary>
    public bool MayHaveOtherSubnetAt(Cidr block) =>
        Vpc is { IsExisting: true }
        && !Subnets.Any(subnet => view.Resolve(subnet.Cidr).TryGet(out var own) && (own.Contains(block) || block.Contains(own)));

    /// <summary>Whether a block holds a whole block of the VPC and more.</summary>
    public bool IsExceededBy(Cidr block) => block.IsDefault || known.Exists(own => block.Contains(own) && !own.Equals(block));

    /// <summary>Where a block lies.</summary>
    public Place PlaceOf(Cidr block)
    {
        if (block.PrefixLength < (block.Family == AddressFamily.IPv4 ? LargestIPv4 : LargestIPv6))
        {
            return Place.Outside;
        }

        foreach (var own in known)
        {
            if (own.Contains(block))
            {
                return own.Equals(block) ? Place.WholeVpc : Place.Inside;
            }
        }

        return hasInvalid ? Place.Reported
            : Vpc is null || symbolic.Count > 0 ? Place.Unknown
            : Place.Outside;
    }

    /// <summary>Whether a subnet's block is none, or surely not the VPC's.</summary>
    public bool IsMisplaced(Subnet subnet)
    {
        var block = view.Resolve(subnet.Cidr);
        return block is Value<Cidr>.Invalid || (block.TryGet(out var cidr) && PlaceOf(cidr) == Place.Outside);
    }
}
