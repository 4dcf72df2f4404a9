using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads virtual private gateways.</summary>
internal sealed class VirtualPrivateGatewayReader : IResourceReader
{
    public string Type => "AWS::EC2::VPNGateway";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.AmazonSideAsn, "AmazonSideAsn");
        resource.Projection.Add(
            new VirtualPrivateGateway
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                AmazonSideAsn = resource["AmazonSideAsn"].ToNumber() switch
                {
                    Value<long>.Known known => AutonomousSystem.Read(known.Content),
                    var other => other,
                },
            }
        );
        return true;
    }
}
