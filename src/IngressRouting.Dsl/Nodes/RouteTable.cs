using System.Collections.Generic;

namespace IngressRouting;

/// <summary>
/// A route table: <c>AWS::EC2::RouteTable</c> with its routes and associations. Associated with a subnet it routes what leaves the subnet;
/// associated with a gateway it is a gateway route table and routes what enters the VPC there.
/// </summary>
public sealed class RouteTable : ResourceNode<RouteTable>
{
    private readonly List<Subnet> subnets = [];

    internal RouteTable(Vpc vpc, string name, Node? whose = null, Text? existingId = null)
        : base(vpc.Owner, existingId)
    {
        Owners = [whose ?? vpc];
        Vpc = vpc;
        Name = name;
    }

    /// <summary>The name that it was given, or that of the subnet whose own table it is.</summary>
    public string Name { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc { get; }

    internal IReadOnlyList<Subnet> Subnets => subnets;

    // The table that a subnet or gateway made for itself goes with it.
    /// <inheritdoc />
    internal override IEnumerable<Node> Owners { get; }

    private protected override string DefaultLogicalId => Vpc.Prefix + LogicalIds.Of(Name, "RouteTable");

    /// <summary>
    /// Adds a route. Every kind of target that AWS knows is accepted here; whether AWS accepts it in this table is for the rules to say.
    /// A VPC as destination stands for one route to each of its subnets, without the subnets that the table or the target is in.
    /// </summary>
    /// <param name="destination">Which addresses: a block, a subnet, a VPC, <see cref="Aws.Internet"/> or a prefix list.</param>
    /// <param name="target">Where they are sent.</param>
    /// <param name="when">The condition under which the route is there, beside those of the table and of a subnet that it is for.</param>
    /// <param name="logicalId">The logical id of the route; where one statement is several routes, what tells them apart is appended.</param>
    public RouteTable Route(Destination destination, RouteTarget target, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(destination, this, nameof(destination));
        Guard.SameTopology(target, this, nameof(target));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        new RouteNode(this, destination, target, Guard.NotBlankOrNull(logicalId, nameof(logicalId))).Restrict(when);
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
        _ = new RouteNode(this, destination, target, logicalId: null) { IsExisting = true };
        return this;
    }

    /// <summary>Associates the table with a subnet. AWS allows a subnet one table.</summary>
    /// <param name="subnet">A subnet of the table's VPC.</param>
    /// <param name="when">The condition under which they are associated, beside those of both.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the names.</param>
    public RouteTable Associate(Subnet subnet, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(subnet, this, nameof(subnet));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        return AssociateAtCreation(subnet, when, Guard.NotBlankOrNull(logicalId, nameof(logicalId)));
    }

    /// <summary>Associates the table with a gateway: an edge association. AWS allows a gateway one table.</summary>
    /// <param name="gateway">The internet gateway of the table's VPC.</param>
    /// <param name="when">The condition under which they are associated, beside those of both.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the names.</param>
    public RouteTable Associate(InternetGateway gateway, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(gateway, this, nameof(gateway));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        return AssociateAtCreation(gateway, when, Guard.NotBlankOrNull(logicalId, nameof(logicalId)));
    }

    /// <summary>Associates the table with a gateway: an edge association. AWS allows a gateway one table.</summary>
    /// <param name="gateway">The virtual private gateway of the table's VPC.</param>
    /// <param name="when">The condition under which they are associated, beside those of both.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the names.</param>
    public RouteTable Associate(VirtualPrivateGateway gateway, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(gateway, this, nameof(gateway));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        return AssociateAtCreation(gateway, when, Guard.NotBlankOrNull(logicalId, nameof(logicalId)));
    }

    /// <summary>Associates the table with a gateway that already exists: an edge association. AWS allows a gateway one table.</summary>
    /// <param name="gateway">A virtual private gateway or internet gateway that is attached to the table's VPC.</param>
    /// <param name="when">The condition under which they are associated, beside those of both.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the names.</param>
    public RouteTable Associate(ExistingResource gateway, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(Guard.NotNull(gateway, nameof(gateway)).Id, Owner, nameof(gateway));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        Guard.NotBlankOrNull(logicalId, nameof(logicalId));
        new EdgeAssociationNode(this, null, gateway.LogicalName, gateway.Reference, logicalId).Restrict(when);
        return this;
    }

    /// <summary>
    /// Lets a gateway add the routes that it learns from the other end of its VPN or Direct Connect. AWS refuses this for a gateway route
    /// table.
    /// </summary>
    /// <param name="gateway">The virtual private gateway of the table's VPC.</param>
    /// <param name="when">The condition under which routes are propagated, beside those of both.</param>
    /// <param name="logicalId">The logical id of the propagation; null makes it from the names.</param>
    public RouteTable Propagate(VirtualPrivateGateway gateway, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(gateway, this, nameof(gateway));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        Guard.NotBlankOrNull(logicalId, nameof(logicalId));
        new RoutePropagationNode(this, gateway, gateway.Reference, logicalId).Restrict(when);
        return this;
    }

    /// <summary>
    /// Lets a gateway that already exists add the routes that it learns from the other end of its VPN or Direct Connect. AWS refuses this
    /// for a gateway route table.
    /// </summary>
    /// <param name="gateway">A virtual private gateway that is attached to the table's VPC.</param>
    /// <param name="when">The condition under which routes are propagated, beside the table's.</param>
    /// <param name="logicalId">The logical id of the propagation; null makes it from the names.</param>
    public RouteTable Propagate(ExistingResource gateway, Condition? when = null, string? logicalId = null)
    {
        Guard.SameTopology(Guard.NotNull(gateway, nameof(gateway)).Id, Owner, nameof(gateway));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        Guard.NotBlankOrNull(logicalId, nameof(logicalId));
        new RoutePropagationNode(this, null, gateway.Reference, logicalId).Restrict(when);
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

    /// <summary>Notes that this existing table is associated with the subnet already.</summary>
    internal RouteTable IsOf(Subnet subnet)
    {
        subnets.Add(subnet);
        _ = new SubnetAssociationNode(this, subnet, logicalId: null) { IsExisting = true };
        return this;
    }

    /// <summary>Notes that this existing table is associated with the gateway already.</summary>
    internal RouteTable IsOf(InternetGateway gateway)
    {
        _ = new EdgeAssociationNode(this, gateway, gateway.Vpc.Prefix + "InternetGateway", gateway.Reference, logicalId: null)
        {
            IsExisting = true,
        };
        return this;
    }

    /// <summary>Notes that this existing table is associated with the gateway already.</summary>
    internal RouteTable IsOf(VirtualPrivateGateway gateway)
    {
        _ = new EdgeAssociationNode(this, gateway, gateway.EdgeName, gateway.Reference, logicalId: null) { IsExisting = true };
        return this;
    }

    internal RouteTable AssociateAtCreation(Subnet subnet, Condition? when = null, string? logicalId = null)
    {
        subnets.Add(subnet);
        new SubnetAssociationNode(this, subnet, logicalId).Restrict(when);
        return this;
    }

    internal RouteTable AssociateAtCreation(InternetGateway gateway, Condition? when = null, string? logicalId = null)
    {
        new EdgeAssociationNode(this, gateway, gateway.Vpc.Prefix + "InternetGateway", gateway.Reference, logicalId).Restrict(when);
        return this;
    }

    internal RouteTable AssociateAtCreation(VirtualPrivateGateway gateway, Condition? when = null, string? logicalId = null)
    {
        new EdgeAssociationNode(this, gateway, gateway.EdgeName, gateway.Reference, logicalId).Restrict(when);
        return this;
    }

    /// <summary>The logical id, from which those of its routes begin.</summary>
    internal string RoutePrefix => LogicalIdOf();
}
