namespace IngressRouting.Model;

/// <summary>
/// What one scenario of a template lacks and another has. It keeps the place, so that elements have the same ids in both; no view shows it.
/// </summary>
public sealed record AbsentElement : Element
{
    /// <summary>What it is in the other scenario, where that matters to this one; null where it does not.</summary>
    public RawResource? Otherwise { get; init; }

    /// <inheritdoc />
    public override string Kind => "absent element";
}
