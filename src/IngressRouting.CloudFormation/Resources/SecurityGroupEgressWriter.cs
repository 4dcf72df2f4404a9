using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an egress rule that stands outside of its group.</summary>
internal sealed class SecurityGroupEgressWriter() : ResourceWriter<SecurityGroupEgress>("AWS::EC2::SecurityGroupEgress")
{
    protected override void Write(SecurityGroupEgress rule, DocumentObject properties, ValueWriter values)
    {
        properties.Add("GroupId", values.Id(rule.Group, "GroupId"));
        SecurityGroupRuleProperties.Add(rule, properties, values);
    }
}
