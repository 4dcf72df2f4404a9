using System;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// Where the traffic of a security group's rule comes from or goes to. Blocks, subnets, VPCs and security groups convert to it. A security
/// group stands for the interfaces in it, which does not hold for what a middlebox forwards: name blocks there (VPC User Guide, "Middlebox
/// routing").
/// </summary>
public sealed class Peer
{
    private readonly Func<ModelBuilder, SecurityGroupPeer> resolve;

    private Peer(string logicalName, Func<ModelBuilder, SecurityGroupPeer> resolve)
    {
        LogicalName = logicalName;
        this.resolve = resolve;
    }

    /// <summary>Its part of the logical id of a rule.</summary>
    internal string LogicalName { get; }

    /// <summary>The node that must belong to the same topology; null when any may use the peer.</summary>
    internal Node? Node { get; private init; }

    /// <summary>The text that must belong to the same topology; null when there is none.</summary>
    internal Text? Text { get; private init; }

    /// <summary>A literal block such as <c>0.0.0.0/0</c> or <c>::/0</c>.</summary>
    public static implicit operator Peer(string cidr) => Of(Guard.NotNull(cidr, nameof(cidr)));

    /// <summary>A block.</summary>
    public static implicit operator Peer(CidrBlock cidr) => Of(Guard.NotNull(cidr, nameof(cidr)));

    /// <summary>The block that the deployment passes for the parameter.</summary>
    public static implicit operator Peer(CidrParameter parameter) => Of(Guard.NotNull(parameter, nameof(parameter)));

    /// <summary>The IPv4 block of a subnet, or the IPv6 block of an IPv6-only one.</summary>
    public static implicit operator Peer(Subnet subnet)
    {
        Guard.NotNull(subnet, nameof(subnet));
        return new(
            LogicalIds.Of(subnet.Name, "Subnet"),
            builder => new SecurityGroupPeer.Addresses((subnet.HasIPv4 ? subnet.Cidr : subnet.Ipv6Cidr).Resolve(builder))
        )
        {
            Node = subnet,
        };
    }

    /// <summary>The primary block of a VPC.</summary>
    public static implicit operator Peer(Vpc vpc)
    {
        Guard.NotNull(vpc, nameof(vpc));
        return new(vpc.Prefix, builder => new SecurityGroupPeer.Addresses(vpc.Cidr.Resolve(builder))) { Node = vpc };
    }

    /// <summary>The interfaces in a security group.</summary>
    public static implicit operator Peer(SecurityGroup group)
    {
        Guard.NotNull(group, nameof(group));
        return new(LogicalIds.Of(group.Name, "SecurityGroup"), builder => new SecurityGroupPeer.OfGroup(builder.IdOf(group)))
        {
            Node = group,
        };
    }

    /// <summary>The blocks of a managed prefix list.</summary>
    /// <param name="id">Such as <c>pl-0123456789abcdef0</c>.</param>
    public static Peer PrefixList(Text id) =>
        new(Guard.NotNull(id, nameof(id)).LogicalName, builder => new SecurityGroupPeer.PrefixList(id.Resolve(builder))) { Text = id };

    internal SecurityGroupPeer Resolve(ModelBuilder builder) => resolve(builder);

    private static Peer Of(CidrBlock block) =>
        new(block.LogicalName, builder => new SecurityGroupPeer.Addresses(block.Resolve(builder))) { Node = block.Node };
}
