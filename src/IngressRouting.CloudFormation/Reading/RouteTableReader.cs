using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads route tables.</summary>
internal sealed class RouteTableReader : IResourceReader
{
    public string Type => "AWS::EC2::RouteTable";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Vpc, "VpcId");
        resource.Projection.Add(
            new RouteTable
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Vpc = resource.Required("VpcId", ElementKind.Other),
            }
        );
        return true;
    }
}
