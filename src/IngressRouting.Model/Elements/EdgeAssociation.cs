namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::GatewayRouteTableAssociation</c>: the table routes what enters the VPC through the gateway.</summary>
public sealed record EdgeAssociation : Element
{
    /// <summary>The table, which the association makes a gateway route table.</summary>
    public required Reference Table { get; init; }

    /// <summary>The gateway. AWS accepts an internet gateway or a virtual private gateway; the model holds whatever was stated.</summary>
    public required ResourceReference Gateway { get; init; }

    /// <inheritdoc />
    public override string Kind => "edge association";
}
