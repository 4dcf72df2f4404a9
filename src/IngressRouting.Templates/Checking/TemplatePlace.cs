using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>What a finding speaks of, and where it stands.</summary>
/// <param name="Resource">The logical id; of a resource of a nested template as <c>Network/App</c>. Null for the template as a whole.</param>
/// <param name="Document">The template that it stands in, which may be a nested one.</param>
/// <param name="Position">Where in that template.</param>
public sealed record TemplatePlace(string? Resource, TemplateDocument Document, TextPosition Position)
{
    /// <summary>Whether it is the same place of the same file.</summary>
    internal bool IsAt(TemplatePlace other) => Document.Path == other.Document.Path && Position.Equals(other.Position);
}
