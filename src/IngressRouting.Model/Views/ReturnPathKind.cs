namespace IngressRouting.Model;

/// <summary>How replies go back, compared with how requests came in.</summary>
public enum ReturnPathKind
{
    /// <summary>Through the same appliance, or nothing has to be said of it.</summary>
    SameAppliance,

    /// <summary>No route leads them through the appliance.</summary>
    Missing,

    /// <summary>Through another appliance.</summary>
    OtherAppliance,

    /// <summary>Straight to the gateway.</summary>
    StraightToGateway,
}
