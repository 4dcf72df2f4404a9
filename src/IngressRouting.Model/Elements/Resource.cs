namespace IngressRouting.Model;

/// <summary>An element that becomes an AWS resource.</summary>
public abstract record Resource : Element
{
    /// <summary>Its tags, in the order in which they were given; a name tag among them.</summary>
    public ValueList<Tag> Tags { get; init; } = ValueList<Tag>.Empty;

    /// <summary>Further properties, which rules do not look into.</summary>
    public ValueList<StatedProperty> Properties { get; init; } = ValueList<StatedProperty>.Empty;

    /// <summary>The AWS id of an existing resource, literal or symbolic; null for one that the stack makes.</summary>
    public Value<string>? ExistingId { get; init; }
}
