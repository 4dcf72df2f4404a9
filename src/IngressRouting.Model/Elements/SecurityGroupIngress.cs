namespace IngressRouting.Model;

/// <summary>What may come in: part of a security group, or <c>AWS::EC2::SecurityGroupIngress</c>.</summary>
public sealed record SecurityGroupIngress : SecurityGroupRule
{
    /// <inheritdoc />
    public override string Kind => "ingress rule";
}
