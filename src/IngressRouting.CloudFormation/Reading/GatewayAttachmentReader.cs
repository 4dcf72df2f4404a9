using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads attachments of gateways: one for each gateway that is named, though AWS takes one.</summary>
internal sealed class GatewayAttachmentReader : IResourceReader
{
    public string Type => "AWS::EC2::VPCGatewayAttachment";

    public bool Read(ResourceReading resource)
    {
        var gateways = new[] { "InternetGatewayId", "VpnGatewayId" }.Where(property => resource[property] is not null).ToList();
        if (gateways.Count == 0)
        {
            return false;
        }

        foreach (var property in gateways)
        {
            var id = property == gateways[0] ? resource.Id : resource.Part(property, property);
            resource.At(id, Facets.Vpc, "VpcId");
            resource.At(id, Facets.Gateway, property);
            resource.Projection.Add(
                new GatewayAttachment
                {
                    Id = id,
                    LogicalId = resource.FullName,
                    Vpc = resource.Required("VpcId", ElementKind.Other),
                    Gateway = new ResourceReference(
                        property == "VpnGatewayId" ? ResourceKind.VirtualPrivateGateway : ResourceKind.InternetGateway,
                        resource.Reference(property, ElementKind.Other)!
                    ),
                }
            );
        }

        return true;
    }
}
