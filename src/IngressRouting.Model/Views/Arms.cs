using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>The arms of an appliance: what it takes in by one interface it can hand on by another.</summary>
internal static class Arms
{
    /// <summary>The subnets that what a route names can hand packets on in: an endpoint has one, an interface those of its instance.</summary>
    public static IEnumerable<Subnet> Of(TopologyView view, RouteTarget target) =>
        view.InterfaceOf(target) is { } eni ? Of(view, eni)
        : view.SubnetAround(target) is { } subnet ? [subnet]
        : [];

    /// <summary>The subnets that an interface and the others of its instance lie in, its own first.</summary>
    public static IEnumerable<Subnet> Of(TopologyView view, NetworkInterface eni) =>
        new[] { eni }
            .Concat(
                (view.InstanceOf(eni)?.NetworkInterfaces ?? ValueList<Reference>.Empty)
                    .Select(view.Find<NetworkInterface>)
                    .OfType<NetworkInterface>()
            )
            .Select(arm => view.Find<Subnet>(arm.Subnet))
            .OfType<Subnet>()
            .Distinct();
}
