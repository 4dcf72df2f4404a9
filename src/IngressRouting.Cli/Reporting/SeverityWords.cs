using IngressRouting.Model;

namespace IngressRouting.Cli;

/// <summary>Severities as reports name them.</summary>
internal static class SeverityWords
{
    /// <summary>As compilers and our JSON have it.</summary>
    public static string Word(this Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>As SARIF has it.</summary>
    public static string Level(this Severity severity) => severity == Severity.Info ? "note" : severity.Word();
}
