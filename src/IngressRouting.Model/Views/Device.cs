namespace IngressRouting.Model;

/// <summary>
/// What a packet passes when it is sent to a target. Interfaces of one instance are the same device, because a two-arm appliance takes
/// traffic in by one and hands it on by the other.
/// </summary>
/// <param name="Identity">The instance where one is known, or the resource that makes the endpoint; else the target itself.</param>
public sealed record Device(ResourceReference Identity)
{
    /// <summary>The endpoint that it is, when the topology makes it.</summary>
    public Endpoint? Endpoint { get; private init; }

    /// <summary>The device behind a route's target; null for local.</summary>
    public static Device? Of(TopologyView view, RouteTarget target)
    {
        if (target.Reference is not { } reference)
        {
            return null;
        }

        if (view.EndpointOf(target) is { } endpoint)
        {
            return new Device(new ResourceReference(reference.Kind, endpoint.Owner.Id)) { Endpoint = endpoint };
        }

        return reference.Kind == ResourceKind.NetworkInterface && view.InstanceOf(reference.Resource) is { } instance
            ? new Device(new ResourceReference(ResourceKind.Instance, instance.Id))
            : new Device(reference);
    }

    /// <summary>Whether it is a middlebox, and not a gateway of some kind.</summary>
    public bool IsAppliance =>
        Identity.Kind is ResourceKind.Instance or ResourceKind.NetworkInterface or ResourceKind.GatewayLoadBalancerEndpoint;

    /// <summary>Whether it is an endpoint of a Gateway Load Balancer or of Network Firewall.</summary>
    public bool IsEndpoint => Identity.Kind == ResourceKind.GatewayLoadBalancerEndpoint;

    /// <summary>
    /// Whether it drops packets of a flow of which it saw only one direction: firewalls do; what is behind a Gateway Load Balancer need not
    /// (Gateway Load Balancers guide, "asymmetric flows").
    /// </summary>
    public bool DropsHalfFlows => !IsEndpoint || Endpoint is { IsOfFirewall: true };

    /// <summary>Whether it replaces the source address of what it forwards; null when that is not known.</summary>
    public bool? TranslatesSource(TopologyView view)
    {
        if (IsEndpoint)
        {
            return Endpoint is null ? false : Endpoint.TranslatesSource(view);
        }

        if (Identity.Kind == ResourceKind.NatGateway)
        {
            return true;
        }

        return view.Find<Instance>(Identity.Resource) is { } instance && instance.TranslatesSource.TryGet(out var translates)
            ? translates
            : null;
    }

    /// <summary>Whether two devices are surely one, surely two, or (null) perhaps two arms of one instance.</summary>
    public bool? IsSameAs(Device other)
    {
        if (Equals(other))
        {
            return true;
        }

        if (IsEndpoint != other.IsEndpoint)
        {
            return false;
        }

        // Of one firewall, endpoints in two subnets are two, and so are two places of its list; which place is in which subnet, AWS decides.
        if (Endpoint is { } own && other.Endpoint is { } its && own.Owner == its.Owner)
        {
            return own.Subnet is not null && its.Subnet is not null ? false
                : own.IsPickedBlindly && its.IsPickedBlindly ? false
                : null;
        }

        var comparable = Identity.Kind == other.Identity.Kind && Identity.Kind != ResourceKind.NetworkInterface;
        return comparable && IsKnown && other.IsKnown ? false : null;
    }

    private bool IsKnown => Identity.Resource is Reference.ToElement or Reference.ToExisting { Id: Value<string>.Known };
}
