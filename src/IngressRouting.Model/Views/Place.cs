namespace IngressRouting.Model;

/// <summary>Where a block lies, seen from a VPC.</summary>
public enum Place
{
    /// <summary>It is one of the VPC's own blocks.</summary>
    WholeVpc,

    /// <summary>It is part of one of the VPC's own blocks.</summary>
    Inside,

    /// <summary>Some of its addresses are not the VPC's.</summary>
    Outside,

    /// <summary>A block of the VPC is only known at deployment, or the VPC is an existing one.</summary>
    Unknown,

    /// <summary>A block of the VPC is no block, and a rule of its own says so.</summary>
    Reported,
}
