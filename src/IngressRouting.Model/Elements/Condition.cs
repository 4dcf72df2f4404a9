namespace IngressRouting.Model;

/// <summary>A condition of the template; its logical id is its name, which elements of other kinds may have as well.</summary>
public sealed record Condition : Element
{
    /// <summary>When it holds.</summary>
    public required ConditionTest Test { get; init; }

    /// <inheritdoc />
    public override string Kind => "condition";
}
