using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads Elastic IP addresses; one that names an instance is associated with its first interface.</summary>
internal sealed class ElasticIpReader : IResourceReader
{
    public string Type => "AWS::EC2::EIP";

    public bool Read(ResourceReading resource)
    {
        resource.Projection.Add(new ElasticIp { Id = resource.Id, LogicalId = resource.FullName });
        if (InterfacesOfInstances.First(resource, "InstanceId") is { } first)
        {
            resource.Projection.Add(
                new ElasticIpAssociation
                {
                    Id = resource.Part("association", "InstanceId"),
                    LogicalId = resource.FullName,
                    ElasticIp = resource.Id,
                    NetworkInterface = first,
                }
            );
        }

        return true;
    }
}
