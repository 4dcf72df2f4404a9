namespace IngressRouting.Model;

/// <summary>What a security group allows in one direction; it denies everything else.</summary>
public abstract record SecurityGroupRule : Element
{
    /// <summary>The group.</summary>
    public required Reference Group { get; init; }

    /// <summary>The protocol as EC2 names it: <c>tcp</c>, <c>udp</c>, <c>icmp</c>, <c>icmpv6</c>, a number, or <c>-1</c> for all.</summary>
    public required Value<string> Protocol { get; init; }

    /// <summary>The ports of TCP and UDP, the types of ICMP; null where the protocol has none.</summary>
    public Value<PortRange>? Ports { get; init; }

    /// <summary>Where the traffic comes from or goes to.</summary>
    public required SecurityGroupPeer Peer { get; init; }

    /// <summary>What it is for, as AWS shows it.</summary>
    public Value<string>? Description { get; init; }

    /// <summary>
    /// Whether it is written inside of its group. One that names another group is a resource of its own: two groups that name each other
    /// inside would be a circle of references.
    /// </summary>
    public bool IsInline => Peer is not SecurityGroupPeer.OfGroup && !IsOfExistingGroup;

    /// <summary>Whether its group existed before the stack, which then adds to it from outside.</summary>
    public bool IsOfExistingGroup { get; init; }

    /// <inheritdoc />
    public override bool IsPart => IsInline;
}
