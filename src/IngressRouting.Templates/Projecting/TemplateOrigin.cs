using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>A place in a template.</summary>
/// <param name="document">The template.</param>
/// <param name="position">The place in it.</param>
public sealed class TemplateOrigin(TemplateDocument document, TextPosition position) : Origin
{
    /// <summary>The template.</summary>
    public TemplateDocument Document { get; } = document;

    /// <summary>The place in it.</summary>
    public TextPosition Position { get; } = position;

    /// <summary>The parameter that is the whole of what stands there; null when it is something else.</summary>
    public string? Parameter { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Document.Path}({Position.Line},{Position.Column})";
}
