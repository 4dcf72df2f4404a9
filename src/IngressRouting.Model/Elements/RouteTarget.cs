namespace IngressRouting.Model;

/// <summary>Where a route sends packets: to the VPC's own router, or to exactly one resource.</summary>
public abstract record RouteTarget
{
    private RouteTarget() { }

    /// <summary>Delivery within the VPC, as the local route does.</summary>
    public sealed record Local : RouteTarget;

    /// <summary>A resource of any kind that AWS accepts in some route.</summary>
    /// <param name="Resource">The resource.</param>
    public sealed record To(ResourceReference Resource) : RouteTarget;

    /// <summary>The resource, or null for local.</summary>
    public ResourceReference? Reference => this is To to ? to.Resource : null;

    /// <summary>What it is in AWS's words.</summary>
    public string Describe() => this is To to ? to.Resource.Kind.Describe() : "local";
}
