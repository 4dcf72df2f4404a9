using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads ingress rules that are resources of their own.</summary>
internal sealed class SecurityGroupIngressReader : IResourceReader
{
    public string Type => "AWS::EC2::SecurityGroupIngress";

    public bool Read(ResourceReading resource)
    {
        if (resource.Reference("GroupId", ElementKind.Other) is { } group)
        {
            SecurityGroupRules.Add(resource, resource.Id, "SecurityGroupIngress", group, name => resource[name]);
            return true;
        }

        return false;
    }
}
