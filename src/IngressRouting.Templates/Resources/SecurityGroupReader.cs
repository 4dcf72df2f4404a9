using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads security groups with the rules that stand in them.</summary>
internal sealed class SecurityGroupReader : IResourceReader
{
    public string Type => "AWS::EC2::SecurityGroup";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Vpc, "VpcId");
        resource.At(Facets.Description, "GroupDescription");
        resource.Projection.Add(
            new SecurityGroup
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Name = resource.LogicalId,
                Description = resource.Text("GroupDescription") ?? "",
                Vpc =
                    resource.Reference("VpcId", ElementKind.Other)
                    ?? new Reference.ToExisting(new Value<string>.Symbolic(new Expression.Opaque("the default VPC", "default VPC"))),
            }
        );
        Add(resource, "SecurityGroupIngress");
        Add(resource, "SecurityGroupEgress");
        return true;
    }

    private static void Add(ResourceReading resource, string property)
    {
        var rules = resource.Items(property);
        for (var i = 0; i < rules.Count; i++)
        {
            var id = resource.Part($"{property}{i}", property);
            SecurityGroupRules.Add(resource, id, property, resource.Id, rules[i] is TemplateValue.Map map ? name => map[name] : _ => null);
        }
    }
}
