namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::VPC</c>.</summary>
public sealed record Vpc : Resource
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Its primary IPv4 block.</summary>
    public required Value<Cidr> Cidr { get; init; }

    /// <inheritdoc />
    public override string Kind => "VPC";

    /// <inheritdoc />
    public override string Title => $"VPC '{Name}'";
}
