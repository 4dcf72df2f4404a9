using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>The egress-only internet gateway of a VPC: <c>AWS::EC2::EgressOnlyInternetGateway</c>. It lets IPv6 connections out and none in.</summary>
public sealed class EgressOnlyInternetGateway : ResourceNode<EgressOnlyInternetGateway>
{
    internal EgressOnlyInternetGateway(Vpc vpc)
        : base(vpc.Owner) => Vpc = vpc;

    /// <summary>The VPC that it is attached to.</summary>
    public Vpc Vpc { get; }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [Vpc];

    private protected override string DefaultLogicalId => Vpc.Prefix + "EgressOnlyInternetGateway";

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.EgressOnlyInternetGateway
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Vpc = builder.IdOf(Vpc),
                Tags = TagsWithName(builder, Vpc.Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"egress-only internet gateway of {Vpc.Describe()}";

    internal ResourceReference Reference(ModelBuilder builder) => new(ResourceKind.EgressOnlyInternetGateway, builder.IdOf(this));
}
