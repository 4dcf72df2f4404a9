using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Whether a security group is associated with a further VPC: by an <c>AWS::EC2::SecurityGroupVpcAssociation</c>, which is a raw resource
/// (VPC User Guide, "Associate security groups with multiple VPCs").
/// </summary>
internal static class GroupAssociations
{
    private const string Type = "AWS::EC2::SecurityGroupVpcAssociation";

    /// <summary>What is known of the association of a group with a VPC that it is not part of.</summary>
    public static Answer Of(TopologyView view, SecurityGroup group, Reference vpc)
    {
        string? needs = null;
        foreach (var resource in view.Elements.OfType<RawResource>())
        {
            if (resource.Type == Type && Names(view, resource, group, vpc) is not false and var names)
            {
                if (names == true)
                {
                    return Answer.Yes;
                }

                needs ??= $"only the deployment knows which security group {resource.Title} associates with which VPC";
            }
        }

        needs ??= view.Unseen.AssociationsOf(group);
        return needs is not null ? new Answer.NotProven(needs)
            : group.IsExisting && view.IsExisting(vpc)
                ? new Answer.NotProven($"{Wording.Found(view, group)}, and may be associated with {Wording.Vpc(view, vpc)}")
            : new Answer.Violated(Wording.Vpc(view, group.Vpc));
    }

    private static bool? Names(TopologyView view, RawResource resource, SecurityGroup group, Reference vpc)
    {
        var ofGroup = IsIdOf(resource, "GroupId", group);
        var ofVpc =
            view.Find<Vpc>(vpc) is { } element ? IsIdOf(resource, "VpcId", element)
            : vpc is Reference.ToExisting { Id: var id } && TextOf(resource, "VpcId") is { } stated ? Same(stated, id)
            : false;
        return ofGroup == false || ofVpc == false ? false
            : ofGroup is null || ofVpc is null ? null
            : true;
    }

    // What the stack makes has no id that could be written down before.
    private static bool? IsIdOf(RawResource resource, string property, Resource element) =>
        TextOf(resource, property) switch
        {
            null => false,
            Value<string>.Symbolic { Expression: Expression.Ref reference } => reference.Element == element.Id,
            Value<string>.Symbolic { Expression: Expression.Attribute attribute } => attribute.Element == element.Id
                && attribute.Name == property,
            var stated when element.ExistingId is { } own => Same(stated, own),
            Value<string>.Symbolic => null,
            _ => false,
        };

    private static bool? Same(Value<string> left, Value<string> right) =>
        left.Equals(right) ? true
        : left is Value<string>.Known && right is Value<string>.Known ? false
        : null;

    private static Value<string>? TextOf(RawResource resource, string name) =>
        resource.Properties.LastOrDefault(property => property.Name == name)?.Value is PropertyValue.Text text ? text.Content : null;
}
