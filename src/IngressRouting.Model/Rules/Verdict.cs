using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Collects what one rule says of one view.</summary>
public sealed class Verdict
{
    private readonly List<Finding> findings = [];
    private readonly List<OpenQuestion> openQuestions = [];
    private readonly Rule rule;

    /// <summary>An empty verdict of a rule.</summary>
    public Verdict(Rule rule) => this.rule = rule;

    /// <summary>What is violated, in the order in which it was said.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>What is not proven, in the order in which it was said.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions => openQuestions;

    /// <summary>Says that the rule is violated, at its own severity.</summary>
    public void Violated(Subject subject, string message, Repair? repair = null, params Subject[] related) =>
        Violated(rule.Severity, subject, message, repair, related);

    /// <summary>Says that the rule is violated.</summary>
    /// <param name="severity">How bad this case is.</param>
    /// <param name="subject">What is at fault.</param>
    /// <param name="message">What is wrong here and what to do; see <see cref="Finding"/>.</param>
    /// <param name="repair">An edit that mends it.</param>
    /// <param name="related">What else it is about.</param>
    public void Violated(Severity severity, Subject subject, string message, Repair? repair = null, params Subject[] related) =>
        findings.Add(new Finding(rule.Id, severity, subject, message, repair, new ValueList<Subject>(related)));

    /// <summary>Says that the rule is violated, by a cause that other findings may share.</summary>
    public void Violated(Cause cause, Severity severity, Subject subject, string message, params Subject[] related) =>
        findings.Add(new Finding(rule.Id, severity, subject, message, null, new ValueList<Subject>(related)) { Cause = cause });

    /// <summary>Says that the rule can neither be proven nor refuted.</summary>
    /// <param name="subject">What was judged.</param>
    /// <param name="needs">What would have to be known, as the end of "not proven, because …".</param>
    public void NotProven(Subject subject, string needs) => openQuestions.Add(new OpenQuestion(rule.Id, subject, needs));

    /// <summary>Says that the rule can neither be proven nor refuted, by a cause that other questions may share.</summary>
    public void NotProven(Cause cause, Subject subject) =>
        openQuestions.Add(new OpenQuestion(rule.Id, subject, cause.OfSeveral + cause.Title) { Cause = cause });

    /// <summary>
    /// One statement can become a route for each address family. What is wrong with both, as badly, is said of the first alone.
    /// </summary>
    internal void KeepOneOfTwins(TopologyView view)
    {
        findings.RemoveAll(finding =>
            TwinOf(view, finding.Subject) is { } twin
            && findings.Exists(other => other.Subject == twin && other.Severity == finding.Severity)
        );
        openQuestions.RemoveAll(question =>
            TwinOf(view, question.Subject) is { } twin
            && (openQuestions.Exists(other => other.Subject == twin) || findings.Exists(other => other.Subject == twin))
        );
    }

    private static Subject? TwinOf(TopologyView view, Subject subject) =>
        view.Find<Route>(subject.Element)?.Beside is { } twin ? subject with { Element = twin } : null;
}
