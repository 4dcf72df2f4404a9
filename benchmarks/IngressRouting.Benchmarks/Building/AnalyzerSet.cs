namespace IngressRouting.Benchmarks;

/// <summary>What a compiler is given to analyze with.</summary>
internal enum AnalyzerSet
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An analyzer and a generator that do nothing.</summary>
    Idle,

    /// <summary>The package's.</summary>
    Package,
}
