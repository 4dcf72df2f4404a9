using System.Collections.Generic;

namespace IngressRouting;

/// <summary>
/// A route table: <c>AWS::EC2::RouteTable</c> with its routes and associations. Associated with a subnet it routes what leaves the subnet;
/// associated with a gateway it is a gateway route table and routes what enters the VPC there.
/// </summary>
public sealed class RouteTable : ResourceNode<RouteTable>
{
    private readonly List<Subnet> subnets = [];

    internal RouteTable(Vpc vpc, string name, Text? existingId = null)
        : base(vpc.Owner, existingId)
    {
        Vpc = vpc;
        Name = name;
    }

    /// <summary>The name that it was given, or that of the subnet whose own table it is.</summary>
    public string Name { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc { get; }

    internal IReadOnlyList<Subnet> Subnets => subnets;

    private protected override string DefaultLogicalId => Vpc.Prefix + LogicalIds.Of(Name, "RouteTable");

    /// <summary>
    /// Adds a route. Every kind of target that AWS knows is accepted here; whether AWS accepts it in this table is for the rules to say.
    /// A VPC as destination stands for one route to each of its subnets, without the subnets that the table or the target is in.
    /// </summary>
    /// <param name="destination">Which addresses: a block, a subnet, a VPC, <see cref="Aws.Internet"/> or a prefix list.</param>
    /// <param name="target">Where they are sent.</param>
    public RouteTable Route(Destination destination, RouteTarget target)
    {
        Guard.SameTopology(destination, this, nameof(destination));
        Guard.SameTopology(target, this, nameof(target));
        _ = new RouteNode(this, destination, target, isExisting: false);
        return this;
    }

    /// <summary>States a route that this existing table has already. It is not made; rules take it into account.</summary>
    /// <param name="destination">Which addresses.</param>
    /// <param name="target">Where they are sent.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the table, so it has no routes before.</exception>
    public RouteTable ExistingRoute(Destination destination, RouteTarget target)
    {
        Guard.HoldsExisting(this, IsExisting);
        Guard.SameTopology(destination, this, nameof(destination));
        Guard.SameTopology(target, this, nameof(target));
        _ = new RouteNode(this, destination, target, isExisting: true);
        return this;
    }

    /// <summary>Associates the table with a subnet. AWS allows a subnet one table.</summary>
    /// <param name="subnet">A subnet of the table's VPC.</param>
    public RouteTable Associate(Subnet subnet)
    {
        Guard.SameTopology(subnet, this, nameof(subnet));
        return AssociateAtCreation(subnet);
    }

    /// <summary>Associates the table with a gateway: an edge association. AWS allows a gateway one table.</summary>
    /// <param name="gateway">The internet gateway of the table's VPC.</param>
    public RouteTable Associate(InternetGateway gateway)
    {
        Guard.SameTopology(gateway, this, nameof(gateway));
        return AssociateAtCreation(gateway);
    }

    /// <summary>Associates the table with a gateway that already exists: an edge association. AWS allows a gateway one table.</summary>
    /// <param name="gateway">A virtual private gateway or internet gateway that is attached to the table's VPC.</param>
    public RouteTable Associate(ExistingResource gateway)
    {
        Guard.SameTopology(Guard.NotNull(gateway, nameof(gateway)).Id, Owner, nameof(gateway));
        _ = new EdgeAssociationNode(this, gateway.LogicalName, gateway.Reference, isExisting: false);
        return this;
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.RouteTable
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Vpc = builder.IdOf(Vpc),
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                Tags = TagsWithName(builder, Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"route table '{Name}'";

    internal RouteTable AssociateAtCreation(Subnet subnet, bool isExisting = false)
    {
        subnets.Add(subnet);
        _ = new SubnetAssociationNode(this, subnet, isExisting);
        return this;
    }

    internal RouteTable AssociateAtCreation(InternetGateway gateway, bool isExisting = false)
    {
        _ = new EdgeAssociationNode(this, gateway.Vpc.Prefix + "InternetGateway", gateway.Reference, isExisting);
        return this;
    }

    /// <summary>The logical id, from which those of its routes begin.</summary>
    internal string RoutePrefix => LogicalIdOf();
}
