using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads associations of Elastic IP addresses.</summary>
internal sealed class ElasticIpAssociationReader : IResourceReader
{
    public string Type => "AWS::EC2::EIPAssociation";

    public bool Read(ResourceReading resource)
    {
        var target =
            resource.Reference("NetworkInterfaceId", ElementKind.NetworkInterface) ?? InterfacesOfInstances.First(resource, "InstanceId");
        if (target is null)
        {
            return false;
        }

        resource.At(Facets.NetworkInterface, resource["NetworkInterfaceId"] is null ? "InstanceId" : "NetworkInterfaceId");
        resource.At(Facets.ElasticIp, "AllocationId");
        resource.Projection.Add(
            new ElasticIpAssociation
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                ElasticIp =
                    resource.Reference("AllocationId", ElementKind.Other)
                    ?? resource.Reference("EIP", ElementKind.Other)
                    ?? new Reference.ToExisting(""),
                NetworkInterface = target,
            }
        );
        return true;
    }
}
