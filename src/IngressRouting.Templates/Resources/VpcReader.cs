using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads VPCs.</summary>
internal sealed class VpcReader : IResourceReader
{
    public string Type => "AWS::EC2::VPC";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Cidr, "CidrBlock");
        resource.Projection.Add(
            new Vpc
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId,
                Cidr =
                    resource.Block("CidrBlock", AddressFamily.IPv4)
                    ?? resource.Unknown<Cidr>($"the block that IPAM gives to VPC {resource.LogicalId}", "block"),
            }
        );
        return true;
    }
}
