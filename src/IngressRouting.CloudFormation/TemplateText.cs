using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>What came of writing a template.</summary>
/// <param name="Document">The template, for writing it in another way; null when a problem prevents it.</param>
/// <param name="Json">The template as JSON, ending in a newline; null when a problem prevents it.</param>
/// <param name="Problems">What prevents it, or what to know about it; check by check, each in the order of the topology.</param>
public sealed record TemplateText(DocumentObject? Document, string? Json, IReadOnlyList<TemplateProblem> Problems);
