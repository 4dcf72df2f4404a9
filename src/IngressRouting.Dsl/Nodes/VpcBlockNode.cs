using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A further block of a VPC: <c>AWS::EC2::VPCCidrBlock</c>.</summary>
internal sealed class VpcBlockNode(Vpc vpc, CidrBlock? cidr, Text? pool, string? logicalId = null) : Node(vpc.Owner)
{
    /// <summary>Whether it is an IPv6 block that an existing VPC has already.</summary>
    internal bool IsFoundIpv6 { get; init; }

    /// <summary>Whether the VPC has it already.</summary>
    internal bool IsExisting { get; init; }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [vpc];

    /// <summary>Whether it is a block of IPv6 addresses, from a pool or one that Amazon picks.</summary>
    public bool IsIpv6 => cidr is null || pool is not null || IsFoundIpv6;

    /// <summary>What stands for it in a logical id, behind the name of the VPC.</summary>
    public string LogicalName => IsIpv6 ? "IPv6" : cidr!.LogicalName;

    /// <summary>The block as something else refers to it.</summary>
    public Value<Cidr> Block(ModelBuilder builder)
    {
        // The family of a parameter is not known; that of the VPC's IPv6 block is.
        var stated = cidr?.Resolve(builder);
        return stated is null || (IsIpv6 && stated is Value<Cidr>.Symbolic)
            ? new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(builder.IdOf(vpc)))
            : CidrBlock.Derived(stated);
    }

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new VpcCidrBlock
            {
                Id = builder.IdOf(this),
                LogicalId = logicalId ?? builder.StatementId(vpc.Prefix + (IsIpv6 ? "Ipv6Cidr" : "SecondaryCidr" + LogicalName)),
                IsExisting = IsExisting,
                Vpc = builder.IdOf(vpc),
                Source = Source(builder),
            }
        );

    internal override string Describe() => $"CIDR block of {vpc.Describe()}";

    private BlockSource Source(ModelBuilder builder) =>
        cidr is null ? new BlockSource.AmazonProvided()
        : IsFoundIpv6 ? new BlockSource.Found(cidr.Resolve(builder))
        : pool is null ? new BlockSource.Secondary(cidr.Resolve(builder))
        : new BlockSource.FromPool(cidr.Resolve(builder), pool.Resolve(builder));
}
