namespace IngressRouting.Model;

/// <summary>An edit of the topology that mends a finding. It speaks of elements, not of text, so that each reader can express it in its own source.</summary>
public abstract record Repair
{
    private Repair() { }

    /// <summary>State one more route.</summary>
    /// <param name="Table">In which table.</param>
    /// <param name="Destination">For which addresses.</param>
    /// <param name="Target">Through what.</param>
    public sealed record AddRoute(ElementId Table, Destination Destination, RouteTarget Target) : Repair;

    /// <summary>Let a gateway propagate its routes into a table.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Gateway">The gateway.</param>
    public sealed record AddPropagation(ElementId Table, ResourceReference Gateway) : Repair;

    /// <summary>Take a statement away, with what only serves it.</summary>
    /// <param name="Element">The element that it made.</param>
    public sealed record Remove(ElementId Element) : Repair;

    /// <summary>Give a route another destination.</summary>
    /// <param name="Route">The route.</param>
    /// <param name="Destination">The destination that it should have.</param>
    public sealed record ReplaceDestination(ElementId Route, Destination Destination) : Repair;

    /// <summary>Give a route another target.</summary>
    /// <param name="Route">The route.</param>
    /// <param name="Target">The target that it should have.</param>
    public sealed record ReplaceTarget(ElementId Route, RouteTarget Target) : Repair;

    /// <summary>Switch a property on or off.</summary>
    /// <param name="Subject">The property.</param>
    /// <param name="On">What it should be.</param>
    public sealed record SetFlag(Subject Subject, bool On) : Repair;

    /// <summary>Write another text.</summary>
    /// <param name="Subject">The property.</param>
    /// <param name="Text">What it should say.</param>
    public sealed record ReplaceText(Subject Subject, string Text) : Repair;

    /// <summary>Give an interface an Elastic IP address.</summary>
    /// <param name="NetworkInterface">The interface.</param>
    public sealed record AddElasticIp(ElementId NetworkInterface) : Repair;
}
