using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Follows the replies of one interception through the table of its subnet.</summary>
internal sealed class ReturnPathFinder(TopologyView view, Interception interception)
{
    private readonly ResourceKind gateway = interception.Edge.Gateway.Kind;
    private readonly Device device = Device.Of(view, interception.Route.Target)!;
    private readonly AddressFamily family = interception.Family;

    // "Drops to a warning" while the appliance may replace source addresses, or a Gateway Load Balancer saw the flow first.
    private Severity Plain =>
        view.HoldsOnlyEndpoints(interception.Subnet) ? Severity.Info
        : device.DropsHalfFlows && device.TranslatesSource(view) == false && view.HoldsPublicAddress(interception.Subnet, family)
            ? Severity.Error
        : Severity.Warning;

    public ReturnPath Find()
    {
        if (NothingToSay())
        {
            return Same();
        }

        return view.RoutingOf(interception.Subnet) switch
        {
            SubnetRouting.Explicit { Table: var table } => OfGateway(Through(view.ExitsOf(table))),
            SubnetRouting.Main => OfGateway(Answer(ReturnPathKind.Missing, null, Plain)),
            SubnetRouting.Undescribed { Needs: var needs } => Open(ReturnPathKind.Missing, needs),
            _ => Same(),
        };
    }

    // An appliance that translates gets its replies without a route; one inside the subnet, or attached to nothing, has a rule of its own.
    private bool NothingToSay()
    {
        var eni = view.InterfaceOf(interception.Route.Target);
        if (view.SubnetAround(interception.Route.Target) == interception.Subnet || (eni is not null && view.LacksInstance(eni)))
        {
            return true;
        }

        return device.TranslatesSource(view) == true
            || (view.Find<Instance>(device.Identity.Resource) is { TranslatesSource: Value<bool>.Invalid });
    }

    // What is wrong behind an internet gateway may be right behind a virtual private gateway.
    private ReturnPath OfGateway(ReturnPath path) =>
        gateway == ResourceKind.Gateway && path is { Kind: not ReturnPathKind.SameAppliance, Needs: null }
            ? Open(path.Kind, Wording.UnknownGateway(view, interception.Edge.Gateway))
            : path;

    private ReturnPath Through(Exits exits)
    {
        var defaults = exits.Defaults(family);
        var same = defaults.FirstOrDefault(LeadsBack);
        return gateway == ResourceKind.VirtualPrivateGateway ? OnPremises(exits, defaults, same)
            : same is not null ? Straight(exits) ?? Alone(exits)
            : defaults.Count > 0 ? Elsewhere(defaults[0])
            : WithoutDefault(exits);
    }

    // Which networks are behind a virtual private gateway is not known, so any route through the appliance may be the one for them.
    private ReturnPath OnPremises(Exits exits, IReadOnlyList<Route> defaults, Route? same)
    {
        same ??= exits.SpecificTo(device, family);
        if ((Straight(exits) ?? StraightByDefault(defaults)) is { } straight)
        {
            return straight;
        }

        if (same is not null)
        {
            return Same();
        }

        var other = defaults.FirstOrDefault(IsToAppliance) ?? exits.SpecificToAppliance(family);
        return other is not null ? Elsewhere(other) : WithoutDefault(exits);
    }

    private ReturnPath? StraightByDefault(IReadOnlyList<Route> defaults) =>
        defaults.FirstOrDefault(IsToGateway) is { } route && !defaults.Any(LeadsBack)
            ? Answer(ReturnPathKind.StraightToGateway, route, Severity.Warning)
            : null;

    // That AWS drops what bypasses the appliance is documented for internet gateways and the default route; elsewhere it is "not supported".
    private ReturnPath? Straight(Exits exits) =>
        exits.SpecificTo(gateway, family) is { } route ? Answer(ReturnPathKind.StraightToGateway, route, Severity.Warning) : null;

    private ReturnPath WithoutDefault(Exits exits)
    {
        if (exits.HasReported)
        {
            return Same();
        }

        if (exits.Unknown(family) is { } unknown)
        {
            var destination = Wording.Destination(view, unknown.Destination);
            return Open(ReturnPathKind.Missing, $"only the deployment knows whether {destination} covers the addresses that replies go to");
        }

        if (exits.Hidden is { } hidden)
        {
            return Open(ReturnPathKind.Missing, hidden);
        }

        return exits.SpecificTo(device, family) is { } some
            ? Open(
                ReturnPathKind.Missing,
                $"replies to other addresses than {Wording.Destination(view, some.Destination)} have no route through the appliance"
            )
            : Answer(ReturnPathKind.Missing, null, Plain);
    }

    private ReturnPath Elsewhere(Route route)
    {
        var next = Device.Of(view, route.Target);
        if (next is null || !next.IsAppliance)
        {
            return IsToGateway(route)
                ? Answer(ReturnPathKind.StraightToGateway, route, Plain)
                : Answer(ReturnPathKind.Missing, route, IsToOutboundGateway(route) ? Plain : Severity.Warning);
        }

        // A target that is no id, or an interface of the topology that nothing attaches, is reported as such.
        if (view.IsMissing(next.Identity) || (view.InterfaceOf(route.Target) is { } eni && view.LacksInstance(eni)))
        {
            return Same();
        }

        return next.IsSameAs(device) == false
            ? Answer(ReturnPathKind.OtherAppliance, route, Plain)
            : Open(
                ReturnPathKind.OtherAppliance,
                $"only the deployment knows whether {Wording.Name(view, route.Target)} and "
                    + $"{Wording.Name(view, interception.Route.Target)} are the same appliance"
            );
    }

    private bool LeadsBack(Route route) => device.Equals(Device.Of(view, route.Target));

    private bool IsToAppliance(Route route) => Device.Of(view, route.Target) is { IsAppliance: true };

    // A VPC has one internet gateway and one virtual private gateway, so the kind says which.
    private bool IsToGateway(Route route) => route.Target.Reference?.Kind == gateway;

    // Both know only the connections that went out through them.
    private static bool IsToOutboundGateway(Route route) =>
        route.Target.Reference?.Kind is ResourceKind.NatGateway or ResourceKind.EgressOnlyInternetGateway;

    // That no more specific route goes straight to the gateway is only known of a table whose routes all are.
    private ReturnPath Alone(Exits exits) => exits.Hidden is { } hidden ? Open(ReturnPathKind.StraightToGateway, hidden) : Same();

    private ReturnPath Same() => Answer(ReturnPathKind.SameAppliance, null, Severity.Info);

    private ReturnPath Answer(ReturnPathKind kind, Route? route, Severity severity) => new(interception, kind, route, severity, null);

    private ReturnPath Open(ReturnPathKind kind, string needs) => new(interception, kind, null, Severity.Info, needs);
}
