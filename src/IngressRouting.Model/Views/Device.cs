namespace IngressRouting.Model;

/// <summary>
/// What a packet passes when it is sent to a target. Interfaces of one instance are the same device, because a two-arm appliance takes
/// traffic in by one and hands it on by the other.
/// </summary>
/// <param name="Identity">The instance where one is known, else the target itself.</param>
public sealed record Device(ResourceReference Identity)
{
    /// <summary>The device behind a route's target; null for local.</summary>
    public static Device? Of(TopologyView view, RouteTarget target)
    {
        if (target.Reference is not { } reference)
        {
            return null;
        }

        var eni = view.InterfaceOf(target);
        return eni is not null && view.InstanceOf(eni) is { } instance
            ? new Device(new ResourceReference(ResourceKind.Instance, instance.Id))
            : new Device(reference);
    }
}
