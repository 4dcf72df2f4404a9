namespace IngressRouting.CloudFormation;

/// <summary>Reads rules of security groups that are resources of their own.</summary>
/// <param name="kind">Which rules: <c>SecurityGroupIngress</c> or <c>SecurityGroupEgress</c>.</param>
internal sealed class SecurityGroupRuleReader(string kind) : IResourceReader
{
    public string Type => "AWS::EC2::" + kind;

    public bool Read(ResourceReading resource)
    {
        if (resource.Reference("GroupId", ElementKind.Other) is not { } group)
        {
            return false;
        }

        SecurityGroupRules.Add(resource, resource.Id, kind, group, name => resource[name]);
        return true;
    }
}
