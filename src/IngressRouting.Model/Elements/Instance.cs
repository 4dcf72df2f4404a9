namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::Instance</c>: a middlebox appliance, or a server of which that matters that it has public addresses.</summary>
public sealed record Instance : Resource
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The machine image.</summary>
    public required Value<string> Image { get; init; }

    /// <summary>The instance type.</summary>
    public required Value<string> InstanceType { get; init; }

    /// <summary>Whether it forwards what is not for it; a server does not.</summary>
    public bool IsAppliance { get; init; } = true;

    /// <summary>Its interfaces, in the order of their device index.</summary>
    public required ValueList<Reference> NetworkInterfaces { get; init; }

    /// <summary>Whether its user data turns on IP forwarding in the operating system. Vendor images do that by themselves.</summary>
    public bool ForwardsIp { get; init; }

    /// <summary>
    /// Whether its user data makes the operating system replace source addresses. Vendor images do that, or not, by themselves.
    /// </summary>
    public bool Masquerades { get; init; }

    /// <summary>
    /// Whether it replaces the source address of what it forwards by its own, so that replies come back to it without any route.
    /// </summary>
    public required Value<bool> TranslatesSource { get; init; }

    /// <summary>
    /// Whether it states for itself that the source/destination check is off, which AWS takes for an instance with one interface only.
    /// </summary>
    public bool TurnsCheckOff { get; init; }

    /// <inheritdoc />
    public override string Kind => "instance";

    /// <inheritdoc />
    public override string Title => $"{(IsAppliance ? "appliance" : Kind)} '{Name}'";
}
