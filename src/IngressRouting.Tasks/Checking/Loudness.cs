namespace IngressRouting.Tasks.Checking;

/// <summary>How loud the build says something.</summary>
internal enum Loudness
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As a warning.</summary>
    Warning,

    /// <summary>As an error, which stops the build.</summary>
    Error,
}
