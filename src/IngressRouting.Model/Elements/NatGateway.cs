namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::NatGateway</c> in one subnet: it replaces the source addresses of connections that go out through it.</summary>
public sealed record NatGateway : Resource
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The subnet that it lies in.</summary>
    public required Reference Subnet { get; init; }

    /// <summary>
    /// The Elastic IP address of a public NAT gateway; null makes it a private one, which has none and reaches other networks only.
    /// </summary>
    public required Reference? ElasticIp { get; init; }

    /// <summary>What decides at deployment whether it is public after all; null when that is stated.</summary>
    public Expression? Connectivity { get; init; }

    /// <summary>Whether it surely connects with the internet.</summary>
    public bool IsPublic => ElasticIp is not null && Connectivity is null;

    /// <summary>Whether it connects with the internet for all that is known.</summary>
    public bool MayBePublic => ElasticIp is not null;

    /// <inheritdoc />
    public override string Kind => "NAT gateway";

    /// <inheritdoc />
    public override string Title => $"NAT gateway '{Name}'";
}
