namespace IngressRouting.CloudFormation;

/// <summary>IPv6 blocks of subnets are read with their subnet; the resource is kept for the order in which it is created.</summary>
internal sealed class SubnetCidrBlockReader : IResourceReader
{
    /// <summary>The type, which the rule of that order looks for.</summary>
    public const string TypeName = "AWS::EC2::SubnetCidrBlock";

    public string Type => TypeName;

    public bool Read(ResourceReading resource) => false;
}
