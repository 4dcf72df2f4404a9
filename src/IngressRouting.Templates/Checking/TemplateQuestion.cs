using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What could neither be proven nor refuted.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Needs">What would have to be known.</param>
/// <param name="Place">What was judged.</param>
/// <param name="Related">What else it is about.</param>
public sealed record TemplateQuestion(string RuleId, string Needs, TemplatePlace Place, ValueList<TemplatePlace> Related);
