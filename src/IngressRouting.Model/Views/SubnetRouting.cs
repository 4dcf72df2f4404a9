namespace IngressRouting.Model;

/// <summary>Which table routes what leaves a subnet.</summary>
public abstract record SubnetRouting
{
    private SubnetRouting() { }

    /// <summary>A table of the topology.</summary>
    /// <param name="Table">The table.</param>
    public sealed record Explicit(RouteTable Table) : SubnetRouting;

    /// <summary>No table was associated, so the main table of the VPC is in force, which has the local routes alone: the stack makes the VPC.</summary>
    public sealed record Main : SubnetRouting;

    /// <summary>A table that the topology does not describe.</summary>
    /// <param name="Needs">What would have to be known.</param>
    public sealed record Undescribed(string Needs) : SubnetRouting;

    /// <summary>The association is wrong, and a rule of its own says so.</summary>
    public sealed record Reported : SubnetRouting;

    /// <summary>Finds the table of a subnet.</summary>
    internal static SubnetRouting Of(TopologyView view, Subnet subnet)
    {
        Reference? table = null;
        foreach (var association in view.AssociationsOf(subnet))
        {
            if (table is not null)
            {
                return new Reported();
            }

            table = association.Table;
        }

        return table is null ? WithoutTable(view, subnet)
            : view.Find<RouteTable>(table) is { } found ? new Explicit(found)
            : table.Element is null && !table.IsInvalid
                ? new Undescribed($"the routes of {Wording.Table(view, table)} are not part of the topology")
            : new Reported();
    }

    private static SubnetRouting WithoutTable(TopologyView view, Subnet subnet)
    {
        if (subnet.IsExisting)
        {
            return new Undescribed($"{Wording.Found(view, subnet)}, and the topology does not state its route table");
        }

        if (view.Unseen.AssociationsOf(subnet) is { } unseen)
        {
            return new Undescribed(unseen);
        }

        return view.Find<Vpc>(subnet.Vpc) is { IsExisting: false } ? new Main()
            : view.IsExisting(subnet.Vpc) && !subnet.Vpc.IsInvalid
                ? new Undescribed(
                    $"{subnet.Title} uses the main route table of {Wording.Vpc(view, subnet.Vpc)}, which the topology does not describe"
                )
            : new Reported();
    }
}
