namespace IngressRouting.Benchmarks;

/// <summary>Where a key is pressed.</summary>
internal enum EditKind
{
    /// <summary>In a method body of a file that the topology does not use.</summary>
    UnrelatedBody,

    /// <summary>In a declaration of a file that the topology does not use.</summary>
    UnrelatedDeclaration,

    /// <summary>In the topology's file.</summary>
    Topology,
}
