using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The raw resources that associate security groups with further VPCs.</summary>
internal sealed class GroupAssociations
{
    private readonly ElementsBy<Value<string>> byGroup = new();

    public void Enter(RawResource resource)
    {
        if (
            resource.Type == "AWS::EC2::SecurityGroupVpcAssociation"
            && resource.Properties.FirstOrDefault(property => property.Name == "GroupId")?.Value is PropertyValue.Text group
        )
        {
            byGroup.Add(group.Content, resource);
        }
    }

    /// <summary>The associations of a group, by each of the ways that name it.</summary>
    public IReadOnlyList<Element> Of(Element group) =>
        [
            .. byGroup[new Value<string>.Symbolic(new Expression.Ref(group.Id))],
            .. byGroup[new Value<string>.Symbolic(new Expression.Attribute(group.Id, "GroupId"))],
            .. group is Resource { ExistingId: { } id } ? byGroup[id] : [],
        ];
}
