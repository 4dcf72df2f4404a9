namespace IngressRouting.CloudFormation;

/// <summary>A text.</summary>
/// <param name="content">Its characters, unescaped.</param>
public sealed class DocumentText(string content) : DocumentNode
{
    /// <summary>Its characters, unescaped.</summary>
    public string Content { get; } = content;
}
