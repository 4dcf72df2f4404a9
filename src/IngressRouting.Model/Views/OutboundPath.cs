using System.Linq;

namespace IngressRouting.Model;

/// <summary>Whether the table of a subnet leads out by a gateway.</summary>
internal sealed class OutboundPath(TopologyView view, ResourceReference gateway, AddressFamily family)
{
    /// <summary>The gateway.</summary>
    public ResourceReference Gateway { get; } = gateway;

    /// <summary>Whether it leads to the internet, and not to networks on premises.</summary>
    public bool IsInternet => Gateway.Kind != ResourceKind.VirtualPrivateGateway;

    /// <summary>The address family.</summary>
    public AddressFamily Family { get; } = family;

    /// <summary>Follows what leaves a subnet.</summary>
    public Outcome From(Subnet subnet) =>
        view.RoutingOf(subnet) switch
        {
            SubnetRouting.Explicit { Table: var table } => Through(table),
            SubnetRouting.Main => ThroughNothing("the main route table of " + Wording.Vpc(view, subnet.Vpc)),
            SubnetRouting.Undescribed { Needs: var needs } => Open(needs),
            _ => Reported,
        };

    private static Outcome Reported => new(null, null, null);

    private Outcome Through(RouteTable table)
    {
        var exits = view.ExitsOf(table);
        var defaults = exits.Defaults(Family);
        if (defaults.Any(IsToGateway) || (!IsInternet && (exits.SpecificTo(Gateway.Kind, Family) is not null || Propagates(table.Id))))
        {
            return new(true, null, null);
        }

        if (defaults.Count > 0 && (IsInternet || view.SubnetLoopedBy(defaults[0]) is not null))
        {
            return Elsewhere(defaults[0]);
        }

        if (exits.HasReported)
        {
            return Reported;
        }

        if (exits.Unknown(Family) is { } unknown)
        {
            return Open($"only the deployment knows which addresses {Wording.Destination(view, unknown.Destination)} covers");
        }

        if (!IsInternet && (exits.SpecificToAppliance(Family) ?? defaults.FirstOrDefault(IsToAppliance)) is { } onwards)
        {
            return Elsewhere(onwards);
        }

        if (exits.AnyTo(ResourceKind.Gateway, Family) is { } unclear)
        {
            return OpenGateway(unclear);
        }

        if (exits.Hidden is { } hidden)
        {
            return Open(hidden);
        }

        return IsInternet && exits.SpecificTo(Gateway.Kind, Family) is { } some
            ? Open($"addresses other than {Wording.Destination(view, some.Destination)} have no route to {Wording.Name(view, Gateway)}")
            : ThroughNothing(table.Title);
    }

    private Outcome Elsewhere(Route route)
    {
        if (view.SubnetLoopedBy(route) is not null || (route.Target.Reference is { } target && view.IsMissing(target)))
        {
            return Reported;
        }

        // A GatewayId whose value only the deployment knows.
        return route.Target.Reference?.Kind == ResourceKind.Gateway ? OpenGateway(route)
            : Device.Of(view, route.Target) is { IsAppliance: true }
                ? Open($"the topology does not say where {Wording.Name(view, route.Target)} sends what it forwards")
            : new Outcome(false, route, null);
    }

    // A virtual private gateway usually propagates its routes. One that the topology makes and tells nobody of does so where it says so.
    private Outcome ThroughNothing(string table) =>
        IsInternet || (view.Find<VirtualPrivateGateway>(Gateway.Resource) is { } own && !view.IsExported(own))
            ? new Outcome(false, null, null)
            : Open(
                $"{table} has no static route to {Wording.Name(view, Gateway)}, and the topology does not say whether routes are propagated to it"
            );

    private bool Propagates(Reference table) => view.PropagationsInto(table).Any(propagation => propagation.Gateway.Kind == Gateway.Kind);

    private bool IsToAppliance(Route route) => Device.Of(view, route.Target) is { IsAppliance: true };

    // AWS's own example of inspected IPv6 sends it on to an egress-only internet gateway (VPC User Guide, "Inspect traffic destined for a
    // subnet").
    private bool IsToGateway(Route route) =>
        route.Target.Reference?.Kind == Gateway.Kind
        || (IsInternet && Family == AddressFamily.IPv6 && route.Target.Reference?.Kind == ResourceKind.EgressOnlyInternetGateway);

    private Outcome OpenGateway(Route route) =>
        Open($"only the deployment knows whether {Wording.Name(view, route.Target)} is {Wording.Name(view, Gateway)}");

    private static Outcome Open(string needs) => new(null, null, needs);

    /// <summary>Where it leads.</summary>
    /// <param name="Leads">Whether it leads to the gateway; null when that is not known, or reported elsewhere.</param>
    /// <param name="Route">The route that leads elsewhere.</param>
    /// <param name="Needs">What would have to be known.</param>
    internal readonly record struct Outcome(bool? Leads, Route? Route, string? Needs);
}
