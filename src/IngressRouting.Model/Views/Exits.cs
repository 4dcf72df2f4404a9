using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>The routes of a table that lead out of its VPC, indexed by where they lead.</summary>
public sealed class Exits
{
    // Most tables have one route, for all IPv4 addresses.
    private readonly List<Route> defaultsOfIPv4 = [];
    private List<Route>? defaultsOfIPv6;
    private Dictionary<(ResourceKind Kind, AddressFamily Family), Route>? specificByKind;
    private Dictionary<(Device Device, AddressFamily Family), Route>? specificByDevice;
    private Dictionary<AddressFamily, Route>? specificToAppliance;
    private Dictionary<AddressFamily, Route>? specific;
    private Dictionary<AddressFamily, Route>? unknown;

    internal Exits(TopologyView view, RouteTable table)
    {
        var space = view.SpaceOf(table.Vpc);
        Hidden = view.HiddenRoutesOf(table);
        foreach (var route in view.RoutesOf(table))
        {
            if (view.BlockOf(route.Destination) is { } block && block.TryGet(out var cidr))
            {
                Add(view, space, route, cidr);
            }
            else if (IsWrong(view, route.Destination))
            {
                HasReported = true;
            }
            else
            {
                AddUnknown(view, space, route);
            }
        }
    }

    /// <summary>Why the table may have other routes than these; null when it has none.</summary>
    public string? Hidden { get; }

    /// <summary>Whether the destination of some route is none, and a rule of its own says so.</summary>
    public bool HasReported { get; private set; }

    /// <summary>A route whose destination only the deployment knows, or is a prefix list; null when there is none.</summary>
    public Route? Unknown(AddressFamily family) => Find(unknown, family);

    /// <summary>The routes for all addresses of a family; AWS accepts one.</summary>
    public IReadOnlyList<Route> Defaults(AddressFamily family) => family == AddressFamily.IPv4 ? defaultsOfIPv4 : defaultsOfIPv6 ?? [];

    /// <summary>A route for addresses that are surely outside of the VPC through that kind of resource, or null.</summary>
    public Route? SpecificTo(ResourceKind kind, AddressFamily family) => Find(specificByKind, (kind, family));

    /// <summary>A route for addresses that may be outside of the VPC through that device, or null.</summary>
    public Route? SpecificTo(Device device, AddressFamily family) => Find(specificByDevice, (device, family));

    /// <summary>A route for addresses that may be outside of the VPC through any appliance, or null.</summary>
    public Route? SpecificToAppliance(AddressFamily family) => Find(specificToAppliance, family);

    /// <summary>A route for some addresses that may be outside of the VPC, whatever it leads through, or null.</summary>
    public Route? Specific(AddressFamily family) => Find(specific, family);

    /// <summary>A route for all or some addresses through that kind of resource, or null.</summary>
    public Route? AnyTo(ResourceKind kind, AddressFamily family) =>
        Defaults(family).FirstOrDefault(route => route.Target.Reference?.Kind == kind) ?? SpecificTo(kind, family);

    // What surely stays in the VPC, or begins with a block of it, leads nowhere else.
    private void AddUnknown(TopologyView view, VpcSpace space, Route route)
    {
        switch (route.Destination)
        {
            case Destination.PrefixList:
                Keep(ref unknown, AddressFamily.IPv4, route);
                Keep(ref unknown, AddressFamily.IPv6, route);
                break;
            case Destination.Addresses { Block: var block } when view.TermOf(block) is { } term:
                if (space.SubnetOf(term) is null && space.PlaceOf(term) is not (Place.WholeVpc or Place.Inside))
                {
                    Keep(ref unknown, term.Family, route);
                }

                break;
        }
    }

    private void Add(TopologyView view, VpcSpace space, Route route, Cidr block)
    {
        if (block.IsDefault)
        {
            (block.Family == AddressFamily.IPv4 ? defaultsOfIPv4 : defaultsOfIPv6 ??= []).Add(route);
            return;
        }

        var term = new BlockTerm(null, block);
        var place = space.SubnetOf(term) is null ? space.PlaceOf(term) : Place.Inside;
        var mayLeadOut = place is Place.Outside or Place.Unknown;
        if (!mayLeadOut || Device.Of(view, route.Target) is not { } device || route.Target.Reference is not { } target)
        {
            return;
        }

        if (place == Place.Outside)
        {
            Keep(ref specificByKind, (target.Kind, block.Family), route);
        }

        Keep(ref specific, block.Family, route);
        Keep(ref specificByDevice, (device, block.Family), route);
        if (device.IsAppliance)
        {
            Keep(ref specificToAppliance, block.Family, route);
        }
    }

    private static Route? Find<TKey>(Dictionary<TKey, Route>? routes, TKey key)
        where TKey : notnull => routes is not null && routes.TryGetValue(key, out var route) ? route : null;

    private static void Keep<TKey>(ref Dictionary<TKey, Route>? routes, TKey key, Route route)
        where TKey : notnull
    {
        routes ??= [];
        if (!routes.ContainsKey(key))
        {
            routes.Add(key, route);
        }
    }

    private static bool IsWrong(TopologyView view, Destination destination) =>
        destination switch
        {
            Destination.PrefixList list => list.Id is Value<string>.Invalid,
            Destination.OfSubnet of => view.Find<Subnet>(of.Subnet) is null,
            _ => view.BlockOf(destination) is Value<Cidr>.Invalid,
        };
}
