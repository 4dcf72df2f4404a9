namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>A row of a release tracking file.</summary>
internal sealed record ReleasedRule(string Id, string Category, string Severity, string Title)
{
    public override string ToString() => $"{Id} | {Category} | {Severity} | {Title}";

    /// <summary>Reads a row; null for any other line.</summary>
    public static ReleasedRule? Parse(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length >= 4 && cells[0].StartsWith("IR", StringComparison.Ordinal)
            ? new ReleasedRule(cells[0], cells[1], cells[2], cells[^1])
            : null;
    }
}
