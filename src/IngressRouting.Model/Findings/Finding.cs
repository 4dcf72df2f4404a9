namespace IngressRouting.Model;

/// <summary>What a rule found wrong.</summary>
/// <param name="RuleId">The rule, such as <c>IR2004</c>.</param>
/// <param name="Severity">How bad it is in this case; a rule may judge one case an error and another a warning.</param>
/// <param name="Subject">What is at fault.</param>
/// <param name="Message">What is wrong here, in AWS's words, and what to do; one line, without a full stop at the end.</param>
/// <param name="Repair">An edit of the topology that mends it; null when no single edit does.</param>
/// <param name="Related">What else it is about.</param>
/// <param name="When">The conditions under which it holds, as <c>UseNat = true</c>; null when it holds always.</param>
public sealed record Finding(
    string RuleId,
    Severity Severity,
    Subject Subject,
    string Message,
    Repair? Repair,
    ValueList<Subject> Related,
    string? When = null
)
{
    /// <summary>The judged scenarios in which it is so; null where there is only one.</summary>
    public ValueList<Scenario>? Scenarios { get; init; }

    /// <summary>What it shares with other findings of its rule; null when it stands for itself.</summary>
    public Cause? Cause { get; init; }
}
