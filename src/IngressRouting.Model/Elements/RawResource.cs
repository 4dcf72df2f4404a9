namespace IngressRouting.Model;

/// <summary>A resource of a type that the model has no notion of. Rules know what it refers to, and what it may do out of their sight.</summary>
public sealed record RawResource : Resource
{
    /// <summary>The resource type, such as <c>AWS::EC2::FlowLog</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What is made before it although it does not refer to it.</summary>
    public ValueList<ElementId> DependsOn { get; init; } = ValueList<ElementId>.Empty;

    /// <summary>What becomes of the resource when the stack no longer has it, such as <c>Retain</c>; null for AWS's default.</summary>
    public string? DeletionPolicy { get; init; }

    /// <summary>What becomes of the resource when an update replaces it; null for AWS's default.</summary>
    public string? UpdateReplacePolicy { get; init; }

    /// <summary>Whether it attaches a VPC to a transit gateway, by either of the two types that AWS has for that.</summary>
    public bool IsTransitGatewayAttachment => Type is "AWS::EC2::TransitGatewayAttachment" or "AWS::EC2::TransitGatewayVpcAttachment";

    /// <summary>Whether resources of a type attach a VPC to a transit gateway or to a core network.</summary>
    public static bool AttachesVpc(string type) =>
        type is "AWS::EC2::TransitGatewayAttachment" or "AWS::EC2::TransitGatewayVpcAttachment" or "AWS::NetworkManager::VpcAttachment";

    /// <inheritdoc />
    public override string Kind => Type;
}
