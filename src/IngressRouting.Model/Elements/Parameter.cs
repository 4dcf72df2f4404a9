namespace IngressRouting.Model;

/// <summary>A parameter of the template; its logical id is its name.</summary>
public sealed record Parameter : Element
{
    /// <summary>The CloudFormation type, such as <c>String</c> or <c>AWS::EC2::AvailabilityZone::Name</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What a deployment gets that does not set it; null makes it required.</summary>
    public string? Default { get; init; }

    /// <summary>Up to 4,000 characters for the person who deploys.</summary>
    public string? Description { get; init; }

    /// <summary>The only values that CloudFormation accepts; empty for any.</summary>
    public ValueList<string> AllowedValues { get; init; } = ValueList<string>.Empty;

    /// <inheritdoc />
    public override string Kind => "parameter";
}
