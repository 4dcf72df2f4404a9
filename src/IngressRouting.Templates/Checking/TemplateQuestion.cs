namespace IngressRouting.Templates;

/// <summary>What could neither be proven nor refuted.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Needs">What would have to be known.</param>
/// <param name="Place">What was judged.</param>
public sealed record TemplateQuestion(string RuleId, string Needs, TemplatePlace Place);
