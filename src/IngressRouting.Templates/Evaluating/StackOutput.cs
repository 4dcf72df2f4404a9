using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>An output of a stack.</summary>
/// <param name="Scope">The template that has it.</param>
/// <param name="Output">What it says.</param>
internal sealed record StackOutput(TemplateScope Scope, DocumentObject Output);
