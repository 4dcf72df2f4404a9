using System.Collections.Generic;

namespace IngressRouting;

/// <summary>Which addresses a route is for. Blocks, subnets and VPCs convert to it.</summary>
public abstract class Destination
{
    private protected Destination() { }

    /// <summary>The node that must belong to the same topology; null when any may use the destination.</summary>
    internal virtual Node? Node => null;

    /// <summary>The text that must belong to the same topology; null when there is none.</summary>
    internal virtual Text? Text => null;

    /// <summary>A literal block such as <c>0.0.0.0/0</c> or <c>10.0.1.0/24</c>.</summary>
    public static implicit operator Destination(string cidr) => new BlockDestination(Guard.NotNull(cidr, nameof(cidr)));

    /// <summary>A block.</summary>
    public static implicit operator Destination(CidrBlock cidr) => new BlockDestination(Guard.NotNull(cidr, nameof(cidr)));

    /// <summary>The block that the deployment passes for the parameter.</summary>
    public static implicit operator Destination(CidrParameter parameter) =>
        new BlockDestination(Guard.NotNull(parameter, nameof(parameter)));

    /// <summary>The whole block of a subnet; its IPv6 block as well when it has one, by a route of its own.</summary>
    public static implicit operator Destination(Subnet subnet) => new SubnetDestination(Guard.NotNull(subnet, nameof(subnet)));

    /// <summary>
    /// Every subnet of a VPC, one route each, because CloudFormation cannot replace the local route of a whole VPC. The subnets that the
    /// table serves and the one that the target lies in are left out: their own traffic must not turn back. Of an existing VPC these are the
    /// subnets that the topology states. In the table of another VPC it
    /// is each of the VPC's blocks.
    /// </summary>
    public static implicit operator Destination(Vpc vpc) => new VpcDestination(Guard.NotNull(vpc, nameof(vpc)));

    /// <summary>The blocks of a managed prefix list.</summary>
    /// <param name="id">Such as <c>pl-0123456789abcdef0</c>.</param>
    public static Destination PrefixList(Text id) => new PrefixListDestination(Guard.NotNull(id, nameof(id)));

    internal abstract IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target);
}
