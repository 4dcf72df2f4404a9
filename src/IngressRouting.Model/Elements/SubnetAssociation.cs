namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::SubnetRouteTableAssociation</c>: the table routes what leaves the subnet.</summary>
public sealed record SubnetAssociation : Element
{
    /// <summary>The table.</summary>
    public required Reference Table { get; init; }

    /// <summary>The subnet.</summary>
    public required Reference Subnet { get; init; }

    /// <inheritdoc />
    public override string Kind => "subnet association";
}
