namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::VPNGateway</c>: the VPC's end of a VPN or Direct Connect.</summary>
public sealed record VirtualPrivateGateway : Resource
{
    /// <summary>The autonomous system number of Amazon's end of a BGP session; null leaves it to AWS, which takes 64512.</summary>
    public Value<long>? AmazonSideAsn { get; init; }

    /// <inheritdoc />
    public override string Kind => "virtual private gateway";
}
