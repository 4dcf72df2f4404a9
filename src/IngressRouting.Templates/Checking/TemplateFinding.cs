using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What is wrong with a template.</summary>
/// <param name="RuleId">The rule, such as <c>IR2004</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong and what to do; one line.</param>
/// <param name="Place">What is at fault.</param>
/// <param name="Related">What else it is about.</param>
public sealed record TemplateFinding(
    string RuleId,
    Severity Severity,
    string Message,
    TemplatePlace Place,
    IReadOnlyList<TemplatePlace> Related
);
