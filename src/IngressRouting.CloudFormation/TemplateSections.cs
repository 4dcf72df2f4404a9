namespace IngressRouting.CloudFormation;

/// <summary>The sections of a template that a topology refers to by name but does not describe.</summary>
public sealed class TemplateSections
{
    /// <summary>No such section.</summary>
    public static readonly TemplateSections None = new();

    /// <summary>The mappings by name, as the template writes them.</summary>
    public DocumentObject Mappings { get; init; } = [];
}
