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

    /// <inheritdoc />
    public override string Kind => "route";
}
