using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Attachments of interfaces are read with their instance; one to an instance elsewhere is kept as it is.</summary>
internal sealed class NetworkInterfaceAttachmentReader : IResourceReader
{
    public string Type => "AWS::EC2::NetworkInterfaceAttachment";

    public bool Read(ResourceReading resource) =>
        resource.Reference("InstanceId", ElementKind.Other)?.Element is { } instance
        && resource.Projection.TypeOf(instance) == "AWS::EC2::Instance";
}
