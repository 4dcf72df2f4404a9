using System.Collections.Generic;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>The internet gateway of a VPC: <c>AWS::EC2::InternetGateway</c> with its attachment.</summary>
public sealed class InternetGateway : ResourceNode<InternetGateway>
{
    private readonly object attachment = new();
    private RouteTable? table;
    private string? attachmentId;
    private CallSite? attachmentChosenBy;

    internal InternetGateway(Vpc vpc, Text? existingId = null)
        : base(vpc.Owner, existingId) => Vpc = vpc;

    /// <summary>The VPC that it is attached to.</summary>
    public Vpc Vpc { get; }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [Vpc];

    private protected override string DefaultLogicalId => Vpc.Prefix + "InternetGateway";

    /// <summary>
    /// The gateway route table: it routes what enters the VPC from the internet. Made, with its edge association, at first use.
    /// </summary>
    public RouteTable GatewayTable() => table ??= new RouteTable(Vpc, "Gateway", this).AssociateAtCreation(this);

    /// <summary>
    /// Chooses the logical id of the attachment by hand, instead of the gateway's with <c>Attachment</c> behind it.
    /// </summary>
    /// <param name="logicalId">1 to 255 letters and digits (CloudFormation User Guide, "Resources").</param>
    public InternetGateway AttachmentLogicalId(string logicalId)
    {
        attachmentId = Guard.NotBlank(logicalId, nameof(logicalId));
        attachmentChosenBy = DslSession.CurrentCall;
        DslSession.Changed();
        return this;
    }

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
        return table is null ? table = new RouteTable(Vpc, "Gateway", this, id).IsOf(this) : throw Guard.StatedTooLate(table);
    }

    /// <inheritdoc />
    internal override void Declare(ModelBuilder builder)
    {
        base.Declare(builder);
        var id = builder.Reserve(attachment, Site);
        if (attachmentChosenBy is not null)
        {
            builder.Sources.Stated(new Model.Subject(id, Model.Facets.LogicalId), attachmentChosenBy);
        }
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder)
    {
        builder.Add(
            new Model.InternetGateway
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                Tags = TagsWithName(builder, Vpc.Name),
            }
        );
        builder.Add(
            new Model.GatewayAttachment
            {
                Id = builder.IdOf(attachment),
                LogicalId = attachmentId ?? builder.StatementId(LogicalIdOf() + "Attachment"),
                IsExisting = IsExisting,
                Vpc = builder.IdOf(Vpc),
                Gateway = Reference(builder),
            }
        );
    }

    /// <inheritdoc />
    internal override string Describe() => $"internet gateway of {Vpc.Describe()}";

    internal Model.ResourceReference Reference(ModelBuilder builder) => new(Model.ResourceKind.InternetGateway, builder.IdOf(this));
}
