using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 makes a public NAT gateway only in a VPC that has its internet gateway (<c>Gateway.NotAttached</c>).</summary>
internal sealed class NatGatewayNeedsInternetGateway : Dependency<NatGateway>
{
    protected override void Find(NatGateway gateway, DependencyIndex index, DependencySet needs)
    {
        if (gateway.IsPublic)
        {
            needs.Add(index.InternetAttachmentsOf(gateway.Subnet));
        }
    }
}
