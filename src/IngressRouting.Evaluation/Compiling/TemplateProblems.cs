using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Evaluation;

/// <summary>Which problems of the template writer the user hears of: those that no rule has said already, in better words.</summary>
internal static class TemplateProblems
{
    /// <summary>Whether no rule speaks about the problem.</summary>
    public static bool AreNotRules(TemplateProblem problem) =>
        problem.Severity != Severity.Info
        && problem.Kind
            is not (
                TemplateProblemKind.DuplicateLogicalId
                or TemplateProblemKind.MalformedLogicalId
                or TemplateProblemKind.PropertyStatedTwice
            );
}
