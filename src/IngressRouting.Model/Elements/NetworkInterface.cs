namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::NetworkInterface</c>.</summary>
public sealed record NetworkInterface : Resource
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The subnet that it lies in.</summary>
    public required Reference Subnet { get; init; }

    /// <summary>Whether AWS drops packets that are neither from nor for this interface; AWS's default is true.</summary>
    public required Value<bool> SourceDestCheck { get; init; }

    /// <summary>
    /// Its security groups, at most five unless AWS raised the quota; none means the default group of the VPC, which admits its own members
    /// only. Of an existing interface they are not known.
    /// </summary>
    public ValueList<Reference> SecurityGroups { get; init; } = ValueList<Reference>.Empty;

    /// <summary>Whether it has an IPv6 address of its own, whatever its subnet gives to new interfaces.</summary>
    public bool HasIpv6Address { get; init; }

    /// <summary>
    /// Whether AWS gives it a public IPv4 address when it makes it together with its instance; an interface that is made before never gets
    /// one so.
    /// </summary>
    public Value<bool> IsLaunchedWithPublicAddress { get; init; } = false;

    /// <inheritdoc />
    public override string Kind => "network interface";

    /// <inheritdoc />
    public override string Title => $"network interface '{Name}'";
}
