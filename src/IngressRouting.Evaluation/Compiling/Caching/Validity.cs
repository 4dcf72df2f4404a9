namespace IngressRouting.Evaluation;

/// <summary>For which other compilations an outcome holds.</summary>
internal enum Validity
{
    /// <summary>For all in which what was looked into is the same.</summary>
    SameTouched,

    /// <summary>
    /// For those of the same source: a machine was too slow, which another try after an edit may not be, but a second one for the same build
    /// would only take as long again.
    /// </summary>
    SameSource,

    /// <summary>For that compilation alone: its code does not compile, and what others make of that cannot be told without trying.</summary>
    SameCompilation,
}
