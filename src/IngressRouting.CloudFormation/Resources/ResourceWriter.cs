using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the properties of resources of one type.</summary>
/// <param name="type">The resource type, such as <c>AWS::EC2::VPC</c>.</param>
internal abstract class ResourceWriter(string type) : ElementWriter
{
    /// <summary>The resource type, such as <c>AWS::EC2::VPC</c>.</summary>
    public string Type { get; } = type;

    /// <summary>The resource type of an element, which is the writer's unless the element says it.</summary>
    public string TypeOf(Element element) => element is RawResource raw ? raw.Type : Type;
}
