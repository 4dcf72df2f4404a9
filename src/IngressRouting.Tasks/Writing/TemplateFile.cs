namespace IngressRouting.Tasks.Writing;

/// <summary>A template on its way to the output folder.</summary>
/// <param name="FileName">A plain file name.</param>
/// <param name="TemplateName">The name of the topology.</param>
/// <param name="Text">The template.</param>
internal sealed record TemplateFile(string FileName, string TemplateName, string Text);
