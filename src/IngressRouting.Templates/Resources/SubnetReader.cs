using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads subnets, with the IPv6 blocks that are associated with them.</summary>
internal sealed class SubnetReader : IResourceReader
{
    public string Type => "AWS::EC2::Subnet";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Vpc, "VpcId");
        resource.At(Facets.Cidr, "CidrBlock");
        resource.At(Facets.Ipv6Cidr, "Ipv6CidrBlock");
        resource.At(Facets.Zone, "AvailabilityZone");
        resource.At(Facets.MapPublicIpOnLaunch, "MapPublicIpOnLaunch");
        resource.At(Facets.AssignIpv6AddressOnCreation, "AssignIpv6AddressOnCreation");
        resource.Projection.Add(
            new Subnet
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId,
                Vpc = resource.Required("VpcId", ElementKind.Other),
                Cidr = Ipv4Of(resource),
                Ipv6Cidr = Ipv6Of(resource),
                Zone = ZoneOf(resource),
                MapPublicIpOnLaunch = resource["MapPublicIpOnLaunch"].ToFlag() ?? false,
                AssignIpv6AddressOnCreation = resource["AssignIpv6AddressOnCreation"].ToFlag() ?? false,
            }
        );
        return true;
    }

    // An IPv6-only subnet has none; one that states neither block nor pool is IPv4 all the same, because AWS needs to be told.
    private static Value<Cidr>? Ipv4Of(ResourceReading resource) =>
        resource.Block("CidrBlock", AddressFamily.IPv4)
        ?? (
            resource["Ipv6Native"].ToFlag() is Value<bool>.Known { Content: true }
                ? null
                : resource.Unknown<Cidr>($"the block that IPAM gives to subnet {resource.LogicalId}", "IPv4 block")
        );

    private static Value<Cidr>? Ipv6Of(ResourceReading resource) =>
        resource.Block("Ipv6CidrBlock", AddressFamily.IPv6)
        ?? resource
            .Projection.Of("AWS::EC2::SubnetCidrBlock")
            .Where(block => block.Reference("SubnetId", ElementKind.Other)?.Element == resource.Id)
            .Select(block => block.Block("Ipv6CidrBlock", AddressFamily.IPv6))
            .FirstOrDefault(block => block is not null)
        ?? (
            resource["Ipv6IpamPoolId"] is null
                ? null
                : resource.Unknown<Cidr>($"the IPv6 block that IPAM gives to subnet {resource.LogicalId}", "IPv6 block")
        );

    // An id is the same zone in every account, a name is not; only equal ones can be compared.
    private static Value<Zone>? ZoneOf(ResourceReading resource) =>
        resource["AvailabilityZone"].ToZone()
        ?? (
            resource["AvailabilityZoneId"] is { } id
                ? new Value<Zone>.Symbolic(new Expression.Call("zone", new ValueList<Expression>([id.Express()])))
                : null
        );
}
