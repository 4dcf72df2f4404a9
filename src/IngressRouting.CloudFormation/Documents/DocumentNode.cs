namespace IngressRouting.CloudFormation;

/// <summary>A node of a template as JSON and YAML see it: an object, a list, a text, a number, a flag or nothing.</summary>
public abstract class DocumentNode
{
    private protected DocumentNode() { }
}
