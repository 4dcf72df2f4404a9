namespace IngressRouting.CloudFormation;

/// <summary>True or false.</summary>
/// <param name="content">Which.</param>
public sealed class DocumentFlag(bool content) : DocumentNode
{
    /// <summary>Which.</summary>
    public bool Content { get; } = content;
}
