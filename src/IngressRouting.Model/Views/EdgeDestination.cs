namespace IngressRouting.Model;

/// <summary>What the destination of an edge route is to AWS, which accepts whole subnets and, not from CloudFormation, whole VPC blocks.</summary>
public abstract record EdgeDestination
{
    private EdgeDestination() { }

    /// <summary>The whole block of a subnet of the table's VPC.</summary>
    /// <param name="Subnet">The subnet.</param>
    /// <param name="Family">The family of that block.</param>
    public sealed record WholeSubnet(Subnet Subnet, AddressFamily Family) : EdgeDestination;

    /// <summary>A whole block of the VPC, which the local route is for.</summary>
    /// <param name="Subnet">A subnet that has the same block, because it fills the VPC; null when there is none.</param>
    public sealed record WholeVpc(Subnet? Subnet) : EdgeDestination;

    /// <summary>Not within a block of the VPC.</summary>
    /// <param name="Block">The block; null for the block of another VPC or of a subnet of one.</param>
    public sealed record OutsideVpc(Cidr? Block) : EdgeDestination;

    /// <summary>Not within a block of the VPC, but perhaps of a public IPv4 pool that the table may hold routes for.</summary>
    /// <param name="Block">The block.</param>
    /// <param name="Pool">How messages name the pool.</param>
    public sealed record OfPool(Cidr Block, string Pool) : EdgeDestination;

    /// <summary>Within the VPC, but the block of no subnet.</summary>
    /// <param name="Block">The block.</param>
    /// <param name="Family">Its family.</param>
    /// <param name="Around">The subnet that it is a part of; null when there is none.</param>
    public sealed record NoSubnet(Value<Cidr> Block, AddressFamily Family, Subnet? Around) : EdgeDestination;

    /// <summary>A prefix list, which no gateway route table takes.</summary>
    public sealed record PrefixList : EdgeDestination;

    /// <summary>Within the VPC, but a subnet's block is not known.</summary>
    /// <param name="Needs">What would have to be known.</param>
    public sealed record PerhapsNoSubnet(string Needs) : EdgeDestination;

    /// <summary>Not known well enough to say where it lies.</summary>
    /// <param name="Needs">What would have to be known.</param>
    public sealed record Unknown(string Needs) : EdgeDestination;

    /// <summary>Something that it depends on is wrong, and a rule of its own says so.</summary>
    public sealed record Reported : EdgeDestination;

    /// <summary>Finds out what a destination is.</summary>
    internal static EdgeDestination Of(TopologyView view, RouteTable table, Destination destination)
    {
        var space = view.SpaceOf(table.Vpc);
        return destination switch
        {
            Destination.PrefixList { Id: Value<string>.Invalid } => new Reported(),
            Destination.PrefixList => new PrefixList(),
            Destination.OfSubnet of => OfSubnet(view, space, of),
            Destination.Addresses { Block: var block } when view.TermOf(block) is { } term => OfBlock(view, space, block, term),
            _ => new Reported(),
        };
    }

    // A subnet is named as a whole even when its block is unknown or misplaced: that is for the rules of the block.
    private static EdgeDestination OfSubnet(TopologyView view, VpcSpace space, Destination.OfSubnet destination)
    {
        if (
            view.Find<Subnet>(destination.Subnet) is not { } subnet
            || subnet.BlockOf(destination.Family) is null
            || subnet.Vpc.IsInvalid
            || space.Reference.IsInvalid
        )
        {
            return new Reported();
        }

        return SameVpc.Compare(subnet.Vpc, space.Reference) switch
        {
            true when view.TermOf(subnet, destination.Family) is { } term && space.PlaceOf(term) == Place.WholeVpc => new WholeVpc(subnet),
            true => new WholeSubnet(subnet, destination.Family),
            false => new OutsideVpc(null),
            null => new Unknown(
                $"{subnet.Title} is part of {Wording.Vpc(view, subnet.Vpc)}, the table of {Wording.Vpc(view, space.Reference)}"
            ),
        };
    }

    private static EdgeDestination OfBlock(TopologyView view, VpcSpace space, Value<Cidr> block, BlockTerm term)
    {
        var subnet = space.SubnetOf(term);
        return space.PlaceOf(term) switch
        {
            Place.WholeVpc => new WholeVpc(subnet),
            _ when subnet is not null => new WholeSubnet(subnet, term.Family),
            Place.Outside => new OutsideVpc(term.Root is null ? term.Place : null),
            Place.Inside when space.HasMisplacedSubnet(term.Family) => new Reported(),
            Place.Inside when space.SubnetWithUnknownBlock(term.Family) is { } unknown => new PerhapsNoSubnet(
                $"the block of {unknown.Title} is {Wording.Block(view, unknown, term.Family)}, and only the deployment knows it"
            ),
            Place.Inside when space.MayHaveOtherSubnetAt(term) => new PerhapsNoSubnet(
                $"{Wording.FoundVpc(view, space.Reference)}, and may have a subnet with the block {Wording.Value(view, block)}"
            ),
            Place.Inside when space.SubnetPerhapsAt(term) is { } perhaps => new PerhapsNoSubnet(
                $"{perhaps.Title} may have that block, and only the deployment knows whether it is part of {Wording.Vpc(view, space.Reference)}"
            ),
            Place.Inside => new NoSubnet(block, term.Family, space.SubnetAround(term)),
            Place.Unknown when view.Resolve(block) is Value<Cidr>.Symbolic symbolic => new Unknown(
                $"the destination is {Wording.Expression(view, symbolic.Expression)}, and only the deployment knows it"
            ),
            Place.Unknown => new Unknown($"the blocks of {Wording.Vpc(view, space.Reference)} and its subnets are not all known"),
            _ => new Reported(),
        };
    }
}
