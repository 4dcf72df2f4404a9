namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::Subnet</c>.</summary>
public sealed record Subnet : Resource
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The VPC that it is part of.</summary>
    public required Reference Vpc { get; init; }

    /// <summary>Its IPv4 block; null makes it an IPv6-only subnet.</summary>
    public required Value<Cidr>? Cidr { get; init; }

    /// <summary>Its IPv6 block; null when it has none.</summary>
    public Value<Cidr>? Ipv6Cidr { get; init; }

    /// <summary>Whether an interface that is made in it gets an IPv6 address by itself.</summary>
    public Value<bool> AssignIpv6AddressOnCreation { get; init; } = false;

    /// <summary>Its availability zone; null leaves the choice to AWS.</summary>
    public Value<Zone>? Zone { get; init; }

    /// <summary>Whether instances that are launched into it get a public address by themselves.</summary>
    public Value<bool> MapPublicIpOnLaunch { get; init; } = false;

    /// <summary>Whether nothing in it has an IPv4 address (<c>Ipv6Native</c>).</summary>
    public bool IsIpv6Only => Cidr is null;

    /// <summary>Its block of a family; null when it has none.</summary>
    public Value<Cidr>? BlockOf(AddressFamily family) => family == AddressFamily.IPv4 ? Cidr : Ipv6Cidr;

    /// <inheritdoc />
    public override string Kind => "subnet";

    /// <inheritdoc />
    public override string Title => $"subnet '{Name}'";
}
