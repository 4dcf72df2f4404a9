namespace IngressRouting.Model;

/// <summary>
/// <c>AWS::EC2::VPNGatewayRoutePropagation</c>: the table receives the routes that the gateway learns from the other end of its VPN or
/// Direct Connect. Which routes these are, the topology cannot know.
/// </summary>
public sealed record RoutePropagation : Element
{
    /// <summary>The table.</summary>
    public required Reference Table { get; init; }

    /// <summary>The gateway. AWS accepts a virtual private gateway; the model holds whatever was stated.</summary>
    public required ResourceReference Gateway { get; init; }

    /// <inheritdoc />
    public override string Kind => "route propagation";
}
