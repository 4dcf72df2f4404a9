using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads egress-only internet gateways.</summary>
internal sealed class EgressOnlyInternetGatewayReader : IResourceReader
{
    public string Type => "AWS::EC2::EgressOnlyInternetGateway";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Vpc, "VpcId");
        resource.Projection.Add(
            new EgressOnlyInternetGateway
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Vpc = resource.Required("VpcId", ElementKind.Other),
            }
        );
        return true;
    }
}
