namespace IngressRouting.Cli;

/// <summary>How a check reports.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code scanning.</summary>
    Sarif,
}
