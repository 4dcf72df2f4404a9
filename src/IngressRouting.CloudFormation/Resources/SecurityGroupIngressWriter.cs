using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an ingress rule that stands outside of its group.</summary>
internal sealed class SecurityGroupIngressWriter() : ResourceWriter<SecurityGroupIngress>("AWS::EC2::SecurityGroupIngress")
{
    protected override void Write(SecurityGroupIngress rule, DocumentObject properties, ValueWriter values)
    {
        properties.Add("GroupId", values.Id(rule.Group, "GroupId"));
        SecurityGroupRuleProperties.Add(rule, properties, values);
    }
}
