namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::VPCGatewayAttachment</c>: makes a gateway the gateway of a VPC.</summary>
public sealed record GatewayAttachment : Element
{
    /// <summary>The VPC.</summary>
    public required Reference Vpc { get; init; }

    /// <summary>The internet gateway or virtual private gateway.</summary>
    public required ResourceReference Gateway { get; init; }

    /// <inheritdoc />
    public override string Kind => "gateway attachment";
}
