using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads egress rules that are resources of their own.</summary>
internal sealed class SecurityGroupEgressReader : IResourceReader
{
    public string Type => "AWS::EC2::SecurityGroupEgress";

    public bool Read(ResourceReading resource)
    {
        if (resource.Reference("GroupId", ElementKind.Other) is { } group)
        {
            SecurityGroupRules.Add(resource, resource.Id, "SecurityGroupEgress", group, name => resource[name]);
            return true;
        }

        return false;
    }
}
