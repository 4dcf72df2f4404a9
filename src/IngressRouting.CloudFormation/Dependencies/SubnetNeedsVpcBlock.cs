using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 refuses a subnet whose block is not yet one of its VPC's (<c>InvalidSubnet.Range</c>).</summary>
internal sealed class SubnetNeedsVpcBlock : Dependency<Subnet>
{
    protected override void Find(Subnet subnet, DependencyIndex index, DependencySet needs)
    {
        if (subnet.Cidr is { } cidr)
        {
            needs.Add(index.BlocksAround(subnet.Vpc, cidr, AddressFamily.IPv4));
        }

        if (subnet.Ipv6Cidr is { } ipv6)
        {
            needs.Add(index.BlocksAround(subnet.Vpc, ipv6, AddressFamily.IPv6));
        }
    }
}
