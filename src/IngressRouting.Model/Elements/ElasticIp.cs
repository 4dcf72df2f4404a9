namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::EIP</c>.</summary>
public sealed record ElasticIp : Resource
{
    /// <inheritdoc />
    public override string Kind => "Elastic IP address";
}
