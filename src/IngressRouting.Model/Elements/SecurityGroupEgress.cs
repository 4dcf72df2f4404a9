namespace IngressRouting.Model;

/// <summary>What may go out: part of a security group, or <c>AWS::EC2::SecurityGroupEgress</c>. A group without any lets everything out.</summary>
public sealed record SecurityGroupEgress : SecurityGroupRule
{
    /// <inheritdoc />
    public override string Kind => "egress rule";
}
