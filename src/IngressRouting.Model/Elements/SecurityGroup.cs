namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::SecurityGroup</c>. Its rules are elements of their own, so that each can be pointed at.</summary>
public sealed record SecurityGroup : Resource
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, as AWS shows it.</summary>
    public required Value<string> Description { get; init; }

    /// <summary>The VPC that it is part of.</summary>
    public required Reference Vpc { get; init; }

    /// <inheritdoc />
    public override string Kind => "security group";

    /// <inheritdoc />
    public override string Title => $"security group '{Name}'";
}
