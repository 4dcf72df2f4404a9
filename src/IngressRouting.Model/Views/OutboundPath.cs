using System.Linq;

namespace IngressRouting.Model;

/// <summary>Whether the table of a subnet leads out by a gateway.</summary>
internal sealed class OutboundPath(TopologyView view, ResourceReference gateway, AddressFamily family)
{
    /// <summary>The gateway.</summary>
    public ResourceReference Gateway { get; } = gateway;

    /// <summary>The address family.</summary>
    public AddressFamily Family { get; } = family;

    /// <summary>Follows what leaves a subnet.</summary>
    public Outcome From(Subnet subnet) =>
        view.RoutingOf(subnet) switch
        {
            SubnetRouting.Explicit { Table: var table } => Unless(view.Unseen.RoutesOf(table), Through(table)),
            SubnetRouting.Main when view.Unseen.AssociationsOf(subnet) is { } needs => Open(needs),
            SubnetRouting.Main { Vpc: var vpc } when view.Find<Vpc>(vpc) is null => vpc is Reference.ToExisting { IsInvalid: false }
                ? Open($"{subnet.Title} uses the main route table of {Wording.Vpc(view, vpc)}, which the topology does not describe")
                : Reported,
            SubnetRouting.Main => ThroughNothing("the main route table of " + Wording.Vpc(view, subnet.Vpc)),
            SubnetRouting.Existing { Table: var table } when !table.IsInvalid => Open(
                $"the routes of {Wording.Table(view, table)} are not part of the topology"
            ),
            _ => Reported,
        };

    private static Outcome Reported => new(null, null, null);

    private bool IsInternet => Gateway.Kind == ResourceKind.InternetGateway;

    private static Outcome Unless(string? needs, Outcome outcome) =>
        needs is not null && outcome is { Leads: false, Route: null } ? Open(needs) : outcome;

    private Outcome Through(RouteTable table)
    {
        var exits = view.ExitsOf(table);
        var defaults = exits.Defaults(Family);
        if (defaults.Any(IsToGateway) || (!IsInternet && exits.SpecificTo(Gateway.Kind, Family) is not null))
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

        if (exits.Unknown is { } unknown)
        {
            return Open($"only the deployment knows which addresses {Wording.Destination(view, unknown.Destination)} covers");
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

        return Device.Of(view, route.Target) is { IsAppliance: true }
            ? Open($"the topology does not say where {Wording.Name(view, route.Target)} sends what it forwards")
            : new Outcome(false, route, null);
    }

    // A virtual private gateway usually propagates its routes, which the topology does not describe.
    private Outcome ThroughNothing(string table) =>
        IsInternet
            ? new Outcome(false, null, null)
            : Open(
                $"{table} has no static route to {Wording.Name(view, Gateway)}, and the topology does not say whether routes are propagated to it"
            );

    private bool IsToGateway(Route route) => route.Target.Reference?.Kind == Gateway.Kind;

    private static Outcome Open(string needs) => new(null, null, needs);

    /// <summary>Where it leads.</summary>
    /// <param name="Leads">Whether it leads to the gateway; null when that is not known, or reported elsewhere.</param>
    /// <param name="Route">The route that leads elsewhere.</param>
    /// <param name="Needs">What would have to be known.</param>
    internal readonly record struct Outcome(bool? Leads, Route? Route, string? Needs);
}
