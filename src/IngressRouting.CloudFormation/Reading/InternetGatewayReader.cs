using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads internet gateways.</summary>
internal sealed class InternetGatewayReader : IResourceReader
{
    public string Type => "AWS::EC2::InternetGateway";

    public bool Read(ResourceReading resource)
    {
        resource.Projection.Add(new InternetGateway { Id = resource.Id, LogicalId = resource.FullName });
        return true;
    }
}
