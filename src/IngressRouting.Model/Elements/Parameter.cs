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

    /// <summary>The only values that CloudFormation accepts, in a list for each of its items; empty for any.</summary>
    public ValueList<string> AllowedValues { get; init; } = ValueList<string>.Empty;

    /// <summary>A regular expression, in the syntax of Java, that a value matches as a whole; null for any value.</summary>
    public string? AllowedPattern { get; init; }

    /// <summary>The fewest characters; null for no limit.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters; null for no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The smallest number; null for no limit.</summary>
    public long? MinValue { get; init; }

    /// <summary>The largest number; null for no limit.</summary>
    public long? MaxValue { get; init; }

    /// <summary>What CloudFormation says of a value that it does not accept; null for the bare constraint.</summary>
    public string? ConstraintDescription { get; init; }

    /// <summary>Whether CloudFormation masks the value where it shows parameters.</summary>
    public bool NoEcho { get; init; }

    /// <summary>The heading under which the console's form shows it; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>What the console's form calls it; null for its name.</summary>
    public string? Label { get; init; }

    /// <summary>Whether its value is a list, or that which Systems Manager keeps under the name that it is.</summary>
    public bool IsList =>
        Type == "CommaDelimitedList"
        || Type.IndexOf("List<", System.StringComparison.Ordinal) >= 0
        || Type.EndsWith("<CommaDelimitedList>", System.StringComparison.Ordinal);

    /// <summary>Whether its value is the name under which Systems Manager keeps what the template gets.</summary>
    public bool IsLookup => Type.StartsWith("AWS::SSM::Parameter::Value<", System.StringComparison.Ordinal);

    /// <summary>
    /// The only values that it can have; empty for any. What is allowed in a list are its items, in any number and order, and what is allowed
    /// of a lookup are names, and not what is kept under them.
    /// </summary>
    public ValueList<string> OnlyValues => IsList || IsLookup ? ValueList<string>.Empty : AllowedValues;

    /// <summary>Whether each value that it can have can be judged: they are known, and no secret.</summary>
    public bool IsOneOfSeveral => !NoEcho && OnlyValues.Count > 1;

    /// <inheritdoc />
    public override string Kind => "parameter";
}
