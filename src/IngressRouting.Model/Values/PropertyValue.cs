namespace IngressRouting.Model;

/// <summary>The value of a property that the model does not look into.</summary>
public abstract record PropertyValue
{
    private PropertyValue() { }

    /// <summary>A text, or anything that only the deployment knows.</summary>
    /// <param name="Content">The text.</param>
    public sealed record Text(Value<string> Content) : PropertyValue;

    /// <summary>True or false.</summary>
    /// <param name="Content">Which.</param>
    public sealed record Flag(bool Content) : PropertyValue;

    /// <summary>A whole number.</summary>
    /// <param name="Content">The number.</param>
    public sealed record Number(long Content) : PropertyValue;

    /// <summary>Several values.</summary>
    /// <param name="Items">The values in order.</param>
    public sealed record List(ValueList<PropertyValue> Items) : PropertyValue;

    /// <summary>Values with names.</summary>
    /// <param name="Entries">The values in order.</param>
    public sealed record Map(ValueList<StatedProperty> Entries) : PropertyValue;
}
