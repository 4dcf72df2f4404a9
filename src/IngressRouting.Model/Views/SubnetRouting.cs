namespace IngressRouting.Model;

/// <summary>Which table routes what leaves a subnet.</summary>
public abstract record SubnetRouting
{
    private SubnetRouting() { }

    /// <summary>A table of the topology.</summary>
    /// <param name="Table">The table.</param>
    public sealed record Explicit(RouteTable Table) : SubnetRouting;

    /// <summary>No table was associated, so the main table of the VPC is in force.</summary>
    /// <param name="Vpc">The VPC. When the topology makes it, its main table has the local routes alone.</param>
    public sealed record Main(Reference Vpc) : SubnetRouting;

    /// <summary>A table that the topology does not describe.</summary>
    /// <param name="Table">Its id.</param>
    public sealed record Existing(Reference Table) : SubnetRouting;

    /// <summary>The association is wrong, and a rule of its own says so.</summary>
    public sealed record Reported : SubnetRouting;
}
