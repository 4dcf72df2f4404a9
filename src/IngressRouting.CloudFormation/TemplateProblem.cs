using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Why a template cannot be written, or what to know about the one that was.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Severity">An error prevents the template; anything else accompanies it.</param>
/// <param name="Subject">What is at fault; null for the template as a whole.</param>
/// <param name="Message">What is wrong and what to do; one line, without a full stop at the end.</param>
public sealed record TemplateProblem(TemplateProblemKind Kind, Severity Severity, Subject? Subject, string Message);
