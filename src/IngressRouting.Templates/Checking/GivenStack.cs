namespace IngressRouting.Templates;

/// <summary>A file of a check, and what is said of it.</summary>
/// <param name="document">What it holds; null when it could not be read.</param>
/// <param name="report">What is said of it alone.</param>
internal sealed class GivenStack(TemplateDocument? document, TemplateReport report)
{
    public TemplateDocument? Document { get; } = document;

    public TemplateReport Report { get; set; } = report;
}
