using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads associations of route tables with subnets.</summary>
internal sealed class SubnetAssociationReader : IResourceReader
{
    public string Type => "AWS::EC2::SubnetRouteTableAssociation";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Table, "RouteTableId");
        resource.At(Facets.Subnet, "SubnetId");
        resource.Projection.Add(
            new SubnetAssociation
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Table = resource.Required("RouteTableId", ElementKind.RouteTable),
                Subnet = resource.Required("SubnetId", ElementKind.Subnet),
            }
        );
        return true;
    }
}
