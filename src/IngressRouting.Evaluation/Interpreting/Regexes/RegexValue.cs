namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A regular expression.</summary>
/// <param name="pattern">As it is written.</param>
/// <param name="program">The pattern as steps of matching.</param>
/// <param name="patience">How many steps a match may take so that it is done within the timeout on any machine.</param>
internal sealed class RegexValue(string pattern, RegexProgram program, long patience)
{
    public string Pattern { get; } = pattern;

    public RegexProgram Program { get; } = program;

    public RegexGroups Groups => Program.Groups;

    public long Patience { get; } = patience;
}
