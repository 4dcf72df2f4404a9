using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads the further blocks of VPCs.</summary>
internal sealed class VpcCidrBlockReader : IResourceReader
{
    public string Type => "AWS::EC2::VPCCidrBlock";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Vpc, "VpcId");
        resource.At(Facets.Cidr, resource["CidrBlock"] is null ? "Ipv6CidrBlock" : "CidrBlock");
        resource.At(Facets.Pool, "Ipv6Pool");
        resource.Projection.Add(
            new VpcCidrBlock
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Vpc = resource.Required("VpcId", ElementKind.Other),
                Source = SourceOf(resource),
            }
        );
        return true;
    }

    private static BlockSource SourceOf(ResourceReading resource)
    {
        if (resource.Block("CidrBlock", AddressFamily.IPv4) is { } secondary)
        {
            return new BlockSource.Secondary(secondary);
        }

        if (resource["AmazonProvidedIpv6CidrBlock"].ToFlag() is { } provided && provided.TryGet(out var isProvided) && isProvided)
        {
            return new BlockSource.AmazonProvided();
        }

        var unknown = resource.Unknown<Cidr>($"the block of {resource.LogicalId}", "block");
        return resource["Ipv4IpamPoolId"] is not null
            ? new BlockSource.Secondary(unknown)
            : new BlockSource.FromPool(
                resource.Block("Ipv6CidrBlock", AddressFamily.IPv6) ?? new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(resource.Id)),
                resource.Text("Ipv6Pool") ?? resource.Text("Ipv6IpamPoolId") ?? ""
            );
    }
}
