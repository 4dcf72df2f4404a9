using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads network interfaces that are resources of their own.</summary>
internal sealed class NetworkInterfaceReader : IResourceReader
{
    public string Type => "AWS::EC2::NetworkInterface";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Subnet, "SubnetId");
        resource.At(Facets.SourceDestCheck, "SourceDestCheck");
        resource.At(Facets.SecurityGroup, "GroupSet");
        resource.At(Facets.Ipv6Address, resource["Ipv6Addresses"] is null ? "Ipv6AddressCount" : "Ipv6Addresses");
        resource.Projection.Add(
            new NetworkInterface
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId,
                Subnet = resource.Required("SubnetId", ElementKind.Subnet),
                SourceDestCheck =
                    InterfacesOfInstances.CheckOf(resource.Projection, resource.Id) ?? resource["SourceDestCheck"].ToFlag() ?? true,
                SecurityGroups = new ValueList<Reference>(
                    resource.Items("GroupSet").Select(group => resource.Refer(group, "GroupSet", ElementKind.Other))
                ),
                HasIpv6Address = resource["Ipv6Addresses"] is not null || resource["Ipv6AddressCount"] is not null,
            }
        );
        return true;
    }
}
