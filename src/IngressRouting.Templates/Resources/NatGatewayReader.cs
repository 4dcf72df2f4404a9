using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads zonal NAT gateways; a regional one has no subnet, and its routes are its own affair.</summary>
internal sealed class NatGatewayReader : IResourceReader
{
    public string Type => "AWS::EC2::NatGateway";

    public bool Read(ResourceReading resource)
    {
        if (resource.Reference("SubnetId", ElementKind.Subnet) is not { } subnet)
        {
            return false;
        }

        resource.At(Facets.Subnet, "SubnetId");
        resource.At(Facets.ElasticIp, "AllocationId");
        resource.Projection.Add(
            new NatGateway
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId,
                Subnet = subnet,
                ElasticIp = resource["ConnectivityType"] is TemplateValue.Text { Content: "private" }
                    ? null
                    : resource.Reference("AllocationId", ElementKind.Other)
                        ?? new Reference.ToExisting(resource.Unknown<string>("an address that is not stated", "address")),
                Connectivity = resource["ConnectivityType"] is { } stated and not TemplateValue.Text ? stated.Express() : null,
            }
        );
        return true;
    }
}
