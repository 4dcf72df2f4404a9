namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::EgressOnlyInternetGateway</c>: lets IPv6 connections out of its VPC, and none in.</summary>
public sealed record EgressOnlyInternetGateway : Resource
{
    /// <summary>The VPC; it is attached as it is made.</summary>
    public required Reference Vpc { get; init; }

    /// <inheritdoc />
    public override string Kind => "egress-only internet gateway";
}
