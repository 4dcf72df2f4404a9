using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which addresses an appliance sends to the virtual private gateway that it got them from, as far as the topology says.</summary>
/// <param name="Known">The blocks of static routes.</param>
/// <param name="Needs">Why there may be others; null when the static routes are all.</param>
internal sealed record OnPremisesBlocks(IReadOnlyList<Cidr> Known, string? Needs)
{
    /// <summary>The addresses behind the gateway of an interception.</summary>
    public static OnPremisesBlocks Behind(TopologyView view, Interception interception)
    {
        var gateway = Wording.Name(view, interception.Edge.Gateway);
        if (view.InterfaceOf(interception.Route.Target) is not { } eni)
        {
            return new([], $"the routes of {Wording.Name(view, interception.Route.Target)} to {gateway} are not part of the topology");
        }

        var known = new List<Cidr>();
        string? needs = null;
        foreach (var table in Arms.Of(view, eni).Select(view.TableOf).OfType<RouteTable>())
        {
            var isPropagated = view.PropagationsInto(table.Id).Any();
            foreach (var route in view.RoutesOf(table).Where(route => route.Target.Reference?.Kind == interception.Edge.Gateway.Kind))
            {
                if (view.BlockOf(route.Destination) is { } block && block.TryGet(out var cidr) && !cidr.IsDefault)
                {
                    known.Add(cidr);
                }
                else
                {
                    isPropagated = true;
                }
            }

            needs ??= view.HiddenRoutesOf(table);
            needs ??= isPropagated ? $"only the deployment knows which addresses {table.Title} sends to {gateway}" : null;
        }

        return new(known, needs);
    }
}
