namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::VPCCidrBlock</c>: a further block of addresses of a VPC, beside the IPv4 block that it was made with.</summary>
public sealed record VpcCidrBlock : Element
{
    /// <summary>The VPC.</summary>
    public required Reference Vpc { get; init; }

    /// <summary>Which addresses.</summary>
    public required BlockSource Source { get; init; }

    /// <summary>The family of the addresses.</summary>
    public AddressFamily Family => Source is BlockSource.Secondary ? AddressFamily.IPv4 : AddressFamily.IPv6;

    /// <inheritdoc />
    public override string Kind => "VPC CIDR block";
}
