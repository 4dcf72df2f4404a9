namespace IngressRouting.Model;

/// <summary>What a rule could neither prove nor refute.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Subject">What it was judging.</param>
/// <param name="Needs">What would have to be known, as the end of "not proven, because …".</param>
/// <param name="When">The conditions under which it is open; null when it is so always.</param>
public sealed record OpenQuestion(string RuleId, Subject Subject, string Needs, string? When = null)
{
    /// <summary>What it shares with other questions of its rule; null when it stands for itself.</summary>
    public Cause? Cause { get; init; }

    /// <summary>What else it is about.</summary>
    public ValueList<Subject> Related { get; init; } = ValueList<Subject>.Empty;
}
