using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a security group with those of its rules that name no other group.</summary>
internal sealed class SecurityGroupWriter() : ResourceWriter<SecurityGroup>("AWS::EC2::SecurityGroup")
{
    protected override void Write(SecurityGroup group, DocumentObject properties, ValueWriter values)
    {
        var ingress = new DocumentList();
        var egress = new DocumentList();
        var hasEgress = false;
        var keepsEgress = false;
        foreach (var rule in values.RulesOf(group).OfType<SecurityGroupRule>())
        {
            if (rule.IsInline)
            {
                (rule is SecurityGroupIngress ? ingress : egress).Add(
                    values.When(rule.Presence, SecurityGroupRuleProperties.Of(rule, values))
                );
            }

            hasEgress |= rule is SecurityGroupEgress;
            keepsEgress |= rule is SecurityGroupEgress { IsInline: true } && values.IsCertain(rule.Presence);
        }

        // AWS lets everything out of a group that is made without egress rules, and rules that are added later do not change that.
        if (hasEgress && !keepsEgress)
        {
            egress.Add(SecurityGroupRuleProperties.ToNobody());
        }

        properties.Add("GroupDescription", values.Text(group.Description));
        AddUnlessEmpty(properties, "SecurityGroupEgress", egress);
        AddUnlessEmpty(properties, "SecurityGroupIngress", ingress);
        properties.Add("VpcId", values.Id(group.Vpc));
    }

    private static void AddUnlessEmpty(DocumentObject properties, string key, DocumentList rules)
    {
        if (rules.Count > 0)
        {
            properties.Add(key, rules);
        }
    }
}
