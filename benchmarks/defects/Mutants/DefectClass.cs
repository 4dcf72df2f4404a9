namespace IngressRouting.Defects.Mutants;

/// <summary>What comes of a defect.</summary>
internal enum DefectClass
{
    /// <summary>AWS refuses the deployment.</summary>
    Refused,

    /// <summary>It deploys, and packets are lost.</summary>
    Broken,

    /// <summary>
    /// It deploys or carries packets only by chance, or carries them otherwise than meant: across zones, uninspected, in an order that nobody
    /// promised.
    /// </summary>
    Risk,
}
