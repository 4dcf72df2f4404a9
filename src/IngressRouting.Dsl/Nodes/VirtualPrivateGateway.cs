using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>The virtual private gateway of a VPC: <c>AWS::EC2::VPNGateway</c> with its attachment.</summary>
public sealed class VirtualPrivateGateway : ResourceNode<VirtualPrivateGateway>
{
    // What the logical ids and names of the gateway and of its table say.
    private const string Role = "VirtualPrivateGateway";

    private readonly object attachment = new();
    private RouteTable? table;
    private long? asn;

    internal VirtualPrivateGateway(Vpc vpc, Text? existingId = null)
        : base(vpc.Owner, existingId) => Vpc = vpc;

    /// <summary>The VPC that it is attached to.</summary>
    public Vpc Vpc { get; }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [Vpc];

    private protected override string DefaultLogicalId => Vpc.Prefix + Role;

    /// <summary>The logical ids of its edge associations begin with it, whatever the gateway's own is.</summary>
    internal string EdgeName => DefaultLogicalId;

    /// <summary>
    /// The gateway route table: it routes what enters the VPC from on premises. Made, with its edge association, at first use.
    /// </summary>
    public RouteTable GatewayTable() => table ??= new RouteTable(Vpc, Role, this).AssociateAtCreation(this);

    /// <summary>
    /// States the gateway route table that this existing gateway is associated with already, to which routes are added;
    /// <see cref="GatewayTable"/> gives it from now on.
    /// </summary>
    /// <param name="id">Such as <c>rtb-0123456789abcdef0</c>.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the gateway, or its table was used before.</exception>
    public RouteTable ExistingGatewayTable(Text id)
    {
        Guard.HoldsExisting(this, IsExisting);
        Guard.SameTopology(id, Owner, nameof(id));
        return table is null ? table = new RouteTable(Vpc, Role, this, id).IsOf(this) : throw Guard.StatedTooLate(table);
    }

    /// <summary>Chooses the autonomous system number of Amazon's end of BGP sessions. CloudFormation replaces a gateway whose number changes.</summary>
    /// <param name="amazonSideAsn">A private number: 64512 to 65534, or 4200000000 to 4294967294 (EC2 API Reference, "CreateVpnGateway").
    /// AWS takes 64512 unless one is chosen.</param>
    /// <exception cref="System.InvalidOperationException">The gateway exists already, and its number with it.</exception>
    public VirtualPrivateGateway WithAmazonSideAsn(long amazonSideAsn)
    {
        Guard.Makes(this, IsExisting, "has a number of its own");
        asn = amazonSideAsn;
        StateNow(Facets.AmazonSideAsn);
        return this;
    }

    /// <inheritdoc />
    internal override void Declare(ModelBuilder builder)
    {
        base.Declare(builder);
        builder.Reserve(attachment, Site);
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder)
    {
        builder.Add(
            new Model.VirtualPrivateGateway
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                AmazonSideAsn = asn is { } number ? AutonomousSystem.Read(number) : null,
                Tags = TagsWithName(builder, Vpc.Name),
            }
        );
        builder.Add(
            new GatewayAttachment
            {
                Id = builder.IdOf(attachment),
                LogicalId = builder.StatementId(LogicalIdOf() + "Attachment"),
                IsExisting = IsExisting,
                Vpc = builder.IdOf(Vpc),
                Gateway = Reference(builder),
            }
        );
    }

    /// <inheritdoc />
    internal override string Describe() => $"virtual private gateway of {Vpc.Describe()}";

    internal ResourceReference Reference(ModelBuilder builder) => new(ResourceKind.VirtualPrivateGateway, builder.IdOf(this));
}
