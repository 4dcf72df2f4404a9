namespace IngressRouting.CloudFormation;

/// <summary>Nothing, stated. CloudFormation refuses it almost everywhere, but a template that was read may hold it.</summary>
public sealed class DocumentNull : DocumentNode
{
    /// <summary>One for all who only write.</summary>
    public static readonly DocumentNull Instance = new();

    /// <summary>One for a place in a text that was read.</summary>
    public DocumentNull() { }
}
