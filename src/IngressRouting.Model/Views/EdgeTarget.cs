namespace IngressRouting.Model;

/// <summary>What the target of an edge route is to AWS.</summary>
public enum EdgeTarget
{
    /// <summary>The VPC's own router.</summary>
    Local,

    /// <summary>A network interface or a Gateway Load Balancer endpoint: all that AWS accepts.</summary>
    Middlebox,

    /// <summary>A network interface of another VPC.</summary>
    OfOtherVpc,

    /// <summary>The gateway that the table is associated with.</summary>
    OwnGateway,

    /// <summary>Any other kind of resource.</summary>
    Unsupported,

    /// <summary>Its id is none, or this deployment does not have it; a rule of its own says so.</summary>
    Reported,
}
