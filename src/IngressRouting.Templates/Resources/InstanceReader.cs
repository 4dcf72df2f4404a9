using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads instances, with the interfaces that AWS makes together with them.</summary>
internal sealed class InstanceReader : IResourceReader
{
    public string Type => "AWS::EC2::Instance";

    public bool Read(ResourceReading resource)
    {
        var stated = resource.Items("NetworkInterfaces");
        for (var i = 0; i < stated.Count; i++)
        {
            if (stated[i] is TemplateValue.Map map && map["NetworkInterfaceId"] is null)
            {
                Add(
                    resource,
                    i,
                    stated.Count,
                    map["SubnetId"] ?? resource["SubnetId"],
                    "NetworkInterfaces",
                    map,
                    GroupsOf(map["GroupSet"])
                );
            }
        }

        if (stated.Count == 0)
        {
            Add(resource, 0, 1, resource["SubnetId"], "SubnetId", null, resource.Items("SecurityGroupIds"));
        }

        var interfaces = InterfacesOfInstances.Of(resource);
        resource.Projection.Add(
            new Instance
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId,
                Image = resource.Text("ImageId") ?? "",
                InstanceType = resource.Text("InstanceType") ?? "",
                NetworkInterfaces = new ValueList<Reference>(interfaces),
                TranslatesSource = resource.Unknown<bool>("what the software of the instance does", "translation"),
                IsAppliance = InterfacesOfInstances.Forwards(resource, interfaces),
                TurnsCheckOff = resource["SourceDestCheck"].ToFlag() is Value<bool>.Known { Content: false },
            }
        );
        return true;
    }

    private static IReadOnlyList<TemplateValue> GroupsOf(TemplateValue? groups) =>
        groups switch
        {
            null => [],
            TemplateValue.List list => list.Items,
            _ => [groups],
        };

    private static void Add(
        ResourceReading resource,
        int index,
        int count,
        TemplateValue? subnet,
        string property,
        TemplateValue.Map? stated,
        IReadOnlyList<TemplateValue> groups
    )
    {
        var id = InterfacesOfInstances.PartOf(resource, index);
        var around = subnet is null ? null : resource.Refer(subnet, property, ElementKind.Subnet);
        resource.At(id, Facets.Subnet, property);
        resource.At(id, Facets.SourceDestCheck, "SourceDestCheck");
        resource.At(id, Facets.SecurityGroup, stated is null ? "SecurityGroupIds" : "NetworkInterfaces");
        resource.Projection.Add(
            new NetworkInterface
            {
                Id = id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId + (count > 1 ? $" eth{index}" : ""),
                Subnet = around ?? new Reference.ToExisting(resource.Unknown<string>("a subnet that AWS chooses", "subnet")),

                // The property of the instance is for its only interface.
                SourceDestCheck = count > 1 ? true : resource["SourceDestCheck"].ToFlag() ?? true,
                SecurityGroups = new ValueList<Reference>(groups.Select(group => resource.Refer(group, property, ElementKind.Other))),
                IsLaunchedWithPublicAddress = stated?["AssociatePublicIpAddress"].ToFlag() ?? PublicityOf(resource, around, count),
            }
        );
    }

    // What the subnet says is for an instance with one interface (EC2 User Guide, "Public IPv4 addresses").
    private static Value<bool> PublicityOf(ResourceReading resource, Reference? subnet, int count)
    {
        var reading = resource.Projection.Of("AWS::EC2::Subnet").FirstOrDefault(other => other.Id == subnet?.Element);
        return count > 1 ? false
            : reading is not null ? reading["MapPublicIpOnLaunch"].ToFlag() ?? false
            : resource.Unknown<bool>("a property of its subnet, which is not part of the template", "public address");
    }
}
