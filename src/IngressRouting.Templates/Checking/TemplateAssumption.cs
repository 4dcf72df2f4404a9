namespace IngressRouting.Templates;

/// <summary>That a parameter is what its default says, which whoever deploys may change.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">Its default.</param>
public sealed record TemplateAssumption(string Name, string Value);
