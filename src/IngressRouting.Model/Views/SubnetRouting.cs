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
}
