using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds what blocks are that are stated by way of others: attributes of elements, and parts of blocks.</summary>
internal sealed class BlockResolver(TopologyView view)
{
    // A block may be stated as the attribute of an element whose block is an attribute again; two steps are usual, a circle is possible.
    private const int LongestChain = 8;

    private static readonly Cidr AmazonProvided = Cidr.AnyIPv6.Part(BlockSource.AmazonProvided.PrefixLength, 0);

    private readonly ILookup<Reference, VpcCidrBlock> ipv6BlocksByVpc = view
        .VpcCidrBlocks.Where(block => block.Family == AddressFamily.IPv6)
        .ToLookup(block => block.Vpc);

    /// <summary>The IPv6 blocks of a VPC.</summary>
    public IEnumerable<VpcCidrBlock> Ipv6BlocksOf(ElementId vpc) => ipv6BlocksByVpc[vpc];

    /// <summary>A block that is the attribute of an element of the topology is that element's block, and a part of a known block is known.</summary>
    public Value<Cidr> Resolve(Value<Cidr> block) => Resolve(block, LongestChain);

    /// <summary>The term of a block; null for an invalid one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="family">Its family, where the place at which it stands tells.</param>
    public BlockTerm? TermOf(Value<Cidr> block, AddressFamily? family = null) =>
        Resolve(block) switch
        {
            Value<Cidr>.Known known => new BlockTerm(null, known.Content),
            Value<Cidr>.Symbolic symbolic => TermOf(symbolic.Expression, family ?? BlockArithmetic.FamilyOf(block)),
            _ => null,
        };

    private BlockTerm TermOf(Expression expression, AddressFamily family)
    {
        switch (expression)
        {
            case Expression.Block block:
                var parent = TermOf(block.Parent, block.Family);
                return parent with { Place = parent.Place.Part(block.PrefixLength, block.Index) };
            case Expression.Ipv6BlockOf owner:
                return new BlockTerm(
                    expression,
                    OnlyIpv6BlockOf(owner.Element)?.Source is BlockSource.AmazonProvided ? AmazonProvided : Cidr.AnyIPv6
                );
            default:
                return new BlockTerm(expression, Cidr.Any(family));
        }
    }

    private Value<Cidr> Resolve(Value<Cidr> block, int steps)
    {
        if (steps == 0 || block is not Value<Cidr>.Symbolic symbolic)
        {
            return block;
        }

        if (symbolic.Expression is Expression.Block part)
        {
            return Resolve(new Value<Cidr>.Symbolic(part.Parent), steps - 1) switch
            {
                Value<Cidr>.Symbolic { Expression: var parent } => new Value<Cidr>.Symbolic(part with { Parent = parent }),
                var parent => BlockArithmetic.PartOf(parent, part.PrefixLength, part.Index),
            };
        }

        return OwnerOf(symbolic.Expression) is { } owner ? Resolve(owner, steps - 1) : block;
    }

    private Value<Cidr>? OwnerOf(Expression expression) =>
        expression switch
        {
            Expression.Attribute { Name: "CidrBlock" } attribute => view.Find<Subnet>(attribute.Element)?.Cidr
                ?? view.Find<Vpc>(attribute.Element)?.Cidr,
            Expression.Ipv6BlockOf owner => view.Find<Subnet>(owner.Element)?.Ipv6Cidr ?? OnlyIpv6BlockOf(owner.Element)?.Source.Stated,
            _ => null,
        };

    // Of several, the deployment decides which is the first.
    private VpcCidrBlock? OnlyIpv6BlockOf(ElementId vpc)
    {
        var own = ipv6BlocksByVpc[vpc].Take(2).ToList();
        return own.Count == 1 ? own[0] : null;
    }
}
