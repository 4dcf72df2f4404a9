using System.Linq;

namespace IngressRouting.Model;

/// <summary>What the three rules of return paths say in the same words.</summary>
internal static class ReturnPathMessage
{
    /// <summary>How the traffic comes in.</summary>
    public static string WayIn(TopologyView view, ReturnPath path) =>
        $"{Wording.Name(view, path.Interception.Edge.Gateway)} sends traffic for "
        + $"{Wording.Subnet(view, path.Interception.Subnet, path.Interception.Family)} through "
        + Appliance(view, path.Interception.Route.Target);

    /// <summary>Which table sends what where, on the way back.</summary>
    public static string WayOut(TopologyView view, Route route) =>
        $"{Wording.Table(view, route.Table)} sends {Wording.Destination(view, route.Destination)}";

    /// <summary>The appliance that a target leads to, by the name that the user gave it.</summary>
    public static string Appliance(TopologyView view, RouteTarget target) =>
        Device.Of(view, target) is not { } device ? "local"
        : device.Endpoint is null ? Wording.Name(view, device.Identity)
        : Wording.Name(view, target);

    /// <summary>What becomes of replies: sure when it is an error, and else as sure as the topology is complete.</summary>
    public static string Fate(ReturnPath path) => path.Severity == Severity.Error ? "are dropped" : "can be dropped";

    /// <summary>The remedy. Where the appliance lies in another zone than the subnet, and one in its own could do it, that comes first.</summary>
    public static string Remedy(TopologyView view, ReturnPath path)
    {
        var isInternet = path.Interception.Edge.Gateway.Kind == ResourceKind.InternetGateway;
        var what = isInternet ? Cidr.Any(path.Interception.Family).ToString() : "the addresses on premises";
        var subnet = path.Interception.Subnet.Title;
        var target = Wording.Name(view, path.Interception.Route.Target);
        return InterfaceInZone(view, path) is { } near
            ? $"route both what comes in for {subnet} and {what} of it to {near.Title}, which lies in its availability zone, or {what} to {target}"
            : $"route {what} of {subnet} to {target}";
    }

    /// <summary>Points the route elsewhere, when no other subnet uses its table and there is no choice of appliances.</summary>
    public static Repair? Redirect(TopologyView view, ReturnPath path) =>
        path.Route is { } route && ServesOnly(view, path) && InterfaceInZone(view, path) is null
            ? new Repair.ReplaceTarget(route.Id, path.Interception.Route.Target)
            : null;

    /// <summary>Adds the missing route, when no other subnet uses the table and there is no choice of appliances.</summary>
    public static Repair? Complete(TopologyView view, ReturnPath path) =>
        ServesOnly(view, path) && view.TableOf(path.Interception.Subnet) is { } table && InterfaceInZone(view, path) is null
            ? new Repair.AddRoute(table.Id, new Destination.Addresses(Cidr.Any(path.Interception.Family)), path.Interception.Route.Target)
            : null;

    // An appliance in the zone of the subnet, when the edge route leads out of that zone.
    private static NetworkInterface? InterfaceInZone(TopologyView view, ReturnPath path)
    {
        var subnet = path.Interception.Subnet;
        return SameZone.Compare(view, path.Interception.Route.Target, subnet) != false
            ? null
            : view.NetworkInterfaces.FirstOrDefault(eni =>
                view.InstanceOf(eni) is not null
                && view.Find<Subnet>(eni.Subnet) is { } around
                && around.Id != subnet.Id
                && SameVpc.Compare(around.Vpc, subnet.Vpc) == true
                && SameZone.Compare(around, subnet) == true
            );
    }

    private static bool ServesOnly(TopologyView view, ReturnPath path) =>
        view.TableOf(path.Interception.Subnet) is { } table && view.ServesOneSubnet(table);
}
