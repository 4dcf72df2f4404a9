namespace IngressRouting.CloudFormation;

/// <summary>Writes the properties of resources of one type.</summary>
/// <param name="type">The resource type, such as <c>AWS::EC2::VPC</c>.</param>
internal abstract class ResourceWriter(string type) : ElementWriter
{
    /// <summary>The resource type, such as <c>AWS::EC2::VPC</c>.</summary>
    public string Type { get; } = type;
}
