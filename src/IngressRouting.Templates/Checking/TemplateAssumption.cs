namespace IngressRouting.Templates;

/// <summary>That a parameter is what its default says, which whoever deploys may change.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">Its default.</param>
/// <param name="Document">The template that has the parameter.</param>
public sealed record TemplateAssumption(string Name, string Value, TemplateDocument Document);
