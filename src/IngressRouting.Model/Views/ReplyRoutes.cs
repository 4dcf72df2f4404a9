using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>The routes of one subnet's table for whole subnets of its VPC, which the local route covers otherwise.</summary>
internal sealed class ReplyRoutes
{
    private readonly Dictionary<ElementId, Route> routes = [];

    /// <summary>Looks for them.</summary>
    public ReplyRoutes(TopologyView view, Subnet from)
    {
        switch (view.RoutingOf(from))
        {
            case SubnetRouting.Explicit { Table: var table }:
                Search(view, table);
                break;
            case SubnetRouting.Undescribed { Needs: var needs }:
                Needs = needs;
                break;
            case SubnetRouting.Reported:
                IsReported = true;
                break;
        }
    }

    /// <summary>What would have to be known to say that a subnet has none; null when enough is.</summary>
    public string? Needs { get; private set; }

    /// <summary>Whether a rule of its own speaks of the table.</summary>
    public bool IsReported { get; }

    /// <summary>The route for a subnet; null when there is none.</summary>
    public Route? To(Subnet subnet) => routes.TryGetValue(subnet.Id, out var route) ? route : null;

    private void Search(TopologyView view, RouteTable table)
    {
        Needs = view.HiddenRoutesOf(table);
        foreach (var inside in view.InsideRoutes.Where(inside => inside.Table.Id == table.Id))
        {
            switch (inside.Destination)
            {
                case EdgeDestination.WholeSubnet { Family: AddressFamily.IPv4 } whole when !routes.ContainsKey(whole.Subnet.Id):
                    routes.Add(whole.Subnet.Id, inside.Route);
                    break;
                case EdgeDestination.Unknown { Needs: var needs }:
                    Needs ??= needs;
                    break;
                case EdgeDestination.PerhapsNoSubnet { Needs: var needs }:
                    Needs ??= needs;
                    break;
            }
        }
    }
}
