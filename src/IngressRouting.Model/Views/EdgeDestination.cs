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
    /// <param name="Block">The block; null for the block of a subnet of another VPC.</param>
    public sealed record OutsideVpc(Cidr? Block) : EdgeDestination;

    /// <summary>Within the VPC, but the block of no subnet.</summary>
    /// <param name="Block">The block.</param>
    /// <param name="Around">The subnet that it is a part of; null when there is none.</param>
    public sealed record NoSubnet(Cidr Block, Subnet? Around) : EdgeDestination;

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
            _ => view.BlockOf(destination) switch
            {
                Value<Cidr>.Known { Content: var cidr } => OfBlock(view, space, cidr),
                Value<Cidr>.Symbolic { Expression: var expression } => OfExpression(view, space, expression),
                _ => new Reported(),
            },
        };
    }

    // A subnet is named as a whole even when its block is unknown or misplaced: that is for the rules of the block.
    private static EdgeDestination OfSubnet(TopologyView view, VpcSpace space, Destination.OfSubnet destination)
    {
        if (view.Find<Subnet>(destination.Subnet) is not { } subnet || subnet.Vpc.IsInvalid || space.Reference.IsInvalid)
        {
            return new Reported();
        }

        return SameVpc.Compare(subnet.Vpc, space.Reference) switch
        {
            true when view.Resolve(subnet.Cidr).TryGet(out var block) && space.PlaceOf(block) == Place.WholeVpc => new WholeVpc(subnet),
            true => new WholeSubnet(subnet, destination.Family),
            false => new OutsideVpc(null),
            null => new Unknown(
                $"{subnet.Title} is part of {Wording.Vpc(view, subnet.Vpc)}, the table of {Wording.Vpc(view, space.Reference)}"
            ),
        };
    }

    private static EdgeDestination OfBlock(TopologyView view, VpcSpace space, Cidr block)
    {
        var subnet = space.SubnetOf(block);
        return space.PlaceOf(block) switch
        {
            Place.WholeVpc => new WholeVpc(subnet),
            _ when subnet is not null => new WholeSubnet(subnet, block.Family),
            Place.Outside => new OutsideVpc(block),
            Place.Inside when space.HasMisplacedSubnet => new Reported(),
            Place.Inside when space.SubnetWithUnknownBlock is { } unknown => new PerhapsNoSubnet(
                $"the block of {unknown.Title} is {Wording.Value(view, unknown.Cidr)}, and only the deployment knows it"
            ),
            Place.Inside when space.MayHaveOtherSubnetAt(block) => new PerhapsNoSubnet(
                $"{Wording.Vpc(view, space.Reference)} exists already, and may have a subnet with the block {block}"
            ),
            Place.Inside => new NoSubnet(block, space.SubnetAround(block)),
            Place.Unknown => new Unknown($"the blocks of {Wording.Vpc(view, space.Reference)} and its subnets are not all known"),
            _ => new Reported(),
        };
    }

    private static EdgeDestination OfExpression(TopologyView view, VpcSpace space, Expression expression)
    {
        if (space.SubnetOf(expression) is { } subnet)
        {
            return new WholeSubnet(subnet, AddressFamily.IPv4);
        }

        return space.IsOwnBlock(expression)
            ? new WholeVpc(null)
            : new Unknown($"the destination is {Wording.Expression(view, expression)}, and only the deployment knows it");
    }
}
