namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::Route</c>.</summary>
public sealed record Route : Element
{
    /// <summary>The table that it stands in.</summary>
    public required Reference Table { get; init; }

    /// <summary>Which addresses it is for.</summary>
    public required Destination Destination { get; init; }

    /// <summary>Where it sends them.</summary>
    public required RouteTarget Target { get; init; }

    /// <summary>
    /// The route for the other address family that the same statement became; null for a statement of one route. What is wrong with both is
    /// said of that one.
    /// </summary>
    public ElementId? Beside { get; init; }

    /// <inheritdoc />
    public override string Kind => "route";
}
