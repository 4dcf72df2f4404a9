using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A NAT gateway in one subnet: <c>AWS::EC2::NatGateway</c>, with an Elastic IP address of its own when it is public.</summary>
public sealed class NatGateway : ResourceNode<NatGateway>
{
    private readonly object? elasticIp;

    internal NatGateway(Subnet subnet, string name, bool isPublic)
        : base(subnet.Owner)
    {
        Subnet = subnet;
        Name = name;
        elasticIp = isPublic ? new object() : null;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    /// <summary>The subnet that it lies in.</summary>
    public Subnet Subnet { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc => Subnet.Vpc;

    /// <summary>The Elastic IP address of a public NAT gateway, from which its subnets seem to send.</summary>
    /// <exception cref="InvalidOperationException">It is a private NAT gateway.</exception>
    public Text PublicIp =>
        elasticIp is { } address
            ? Text.Of("PublicIp", builder => new Expression.Ref(builder.IdOf(address)), this)
            : throw new InvalidOperationException($"{Describe()} is private and has no public address");

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [Subnet];

    // "Nat" is what most are called, and NatNatGateway says it twice.
    private protected override string DefaultLogicalId =>
        Vpc.Prefix
        + (
            LogicalIds.Of(Name).EndsWith("Nat", StringComparison.Ordinal)
                ? LogicalIds.Of(Name) + "Gateway"
                : LogicalIds.Of(Name, "NatGateway")
        );

    /// <inheritdoc />
    internal override void Declare(ModelBuilder builder)
    {
        base.Declare(builder);
        if (elasticIp is not null)
        {
            builder.Reserve(elasticIp, Site);
        }
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder)
    {
        builder.Add(
            new Model.NatGateway
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Name = Name,
                Subnet = builder.IdOf(Subnet),
                ElasticIp = elasticIp is null ? null : builder.IdOf(elasticIp),
                Tags = TagsWithName(builder, Name),
            }
        );
        if (elasticIp is not null)
        {
            builder.Add(
                new ElasticIp
                {
                    Id = builder.IdOf(elasticIp),
                    LogicalId = builder.StatementId(Vpc.Prefix + LogicalIds.Of(Name) + "ElasticIp"),
                    Tags = new ValueList<Tag>([new Tag("Name", Name)]),
                }
            );
        }
    }

    /// <inheritdoc />
    internal override string Describe() => $"NAT gateway '{Name}'";

    internal ResourceReference Reference(ModelBuilder builder) => new(ResourceKind.NatGateway, builder.IdOf(this));
}
