namespace IngressRouting.Model;

/// <summary>A condition of the template, or its opposite.</summary>
/// <param name="Condition">The condition's name.</param>
/// <param name="Holds">Whether it must be true or false.</param>
public sealed record ConditionLiteral(string Condition, bool Holds)
{
    /// <inheritdoc />
    public override string ToString() => Condition + (Holds ? " = true" : " = false");
}
