using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>A network interface that routes send packets to; the one of a Gateway Load Balancer endpoint too.</summary>
/// <param name="Reference">How the route names it.</param>
/// <param name="Interface">The interface, when the topology describes it.</param>
/// <param name="Route">The first route that names it.</param>
/// <param name="Families">The families of the routes of internet gateways' route tables that name it; none when no such route does.</param>
public sealed record TargetedInterface(
    ResourceReference Reference,
    NetworkInterface? Interface,
    Route Route,
    ValueList<AddressFamily> Families
)
{
    /// <summary>Whether a route of an internet gateway's route table names it.</summary>
    public bool IsAtInternetGateway => Families.Count > 0;

    /// <summary>A gateway whose route table names it, and of which the topology does not say whether it is an internet gateway.</summary>
    public ResourceReference? UnknownGateway { get; init; }

    /// <summary>Whether it is the interface of an endpoint, which AWS itself looks after.</summary>
    public bool IsEndpoint => Reference.Kind == ResourceKind.GatewayLoadBalancerEndpoint;

    /// <summary>Every interface that some route of the view names.</summary>
    internal static IReadOnlyList<TargetedInterface> Find(TopologyView view)
    {
        var found = new List<TargetedInterface>();
        var places = new Dictionary<ResourceReference, int>();
        foreach (var route in view.Routes)
        {
            if (route.Target.Reference is { } target && KeyOf(view, target) is { } key && !places.ContainsKey(key))
            {
                places.Add(key, found.Count);
                found.Add(new TargetedInterface(key, view.InterfaceOf(key), route, ValueList<AddressFamily>.Empty));
            }
        }

        foreach (var edgeRoute in view.EdgeRoutes)
        {
            Note(view, edgeRoute, found, places);
        }

        return found;
    }

    private static void Note(
        TopologyView view,
        EdgeRoute edgeRoute,
        List<TargetedInterface> found,
        Dictionary<ResourceReference, int> places
    )
    {
        if (
            edgeRoute.Route.Target.Reference is not { } target
            || KeyOf(view, target) is not { } key
            || !places.TryGetValue(key, out var place)
        )
        {
            return;
        }

        foreach (var edge in view.EdgesOf(edgeRoute.Table))
        {
            if (edge.Gateway.Kind == ResourceKind.Gateway)
            {
                found[place] = found[place] with { UnknownGateway = edge.Gateway };
            }
            else if (edge.Gateway.Kind == ResourceKind.InternetGateway)
            {
                var entry = found[place];
                found[place] = entry with
                {
                    Route = entry.IsAtInternetGateway ? entry.Route : edgeRoute.Route,
                    Families = entry.Families.Contains(edgeRoute.SteeredFamily)
                        ? entry.Families
                        : new ValueList<AddressFamily>([.. entry.Families, edgeRoute.SteeredFamily]),
                };
            }
        }
    }

    // An instance with one interface is that interface; what is no id, or not in this deployment, is nothing.
    private static ResourceReference? KeyOf(TopologyView view, ResourceReference target)
    {
        if (target.Kind is not (ResourceKind.NetworkInterface or ResourceKind.Instance or ResourceKind.GatewayLoadBalancerEndpoint))
        {
            return null;
        }

        return view.InterfaceOf(target) is { } eni ? new ResourceReference(ResourceKind.NetworkInterface, eni.Id)
            : target.Element is null && !view.IsMissing(target) ? target
            : null;
    }
}
