using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>IPv6 blocks of subnets are read with their subnet.</summary>
internal sealed class SubnetCidrBlockReader : IResourceReader
{
    public string Type => "AWS::EC2::SubnetCidrBlock";

    public bool Read(ResourceReading resource) => resource.Reference("SubnetId", ElementKind.Other)?.Element is not null;
}
