namespace IngressRouting.CloudFormation;

/// <summary>Nothing, stated. CloudFormation refuses it almost everywhere, but a template that was read may hold it.</summary>
public sealed class DocumentNull : DocumentNode
{
    /// <summary>The only one.</summary>
    public static readonly DocumentNull Instance = new();

    private DocumentNull() { }
}
