namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::InternetGateway</c>.</summary>
public sealed record InternetGateway : Resource
{
    /// <inheritdoc />
    public override string Kind => "internet gateway";
}
