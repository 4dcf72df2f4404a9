namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::EIPAssociation</c>: gives a network interface a public IPv4 address.</summary>
public sealed record ElasticIpAssociation : Element
{
    /// <summary>The Elastic IP address.</summary>
    public required Reference ElasticIp { get; init; }

    /// <summary>The interface.</summary>
    public required Reference NetworkInterface { get; init; }

    /// <inheritdoc />
    public override string Kind => "Elastic IP association";
}
