namespace IngressRouting.Model;

/// <summary>
/// What one scenario of a template lacks and another has. It keeps the place, so that elements have the same ids in both; no view shows it.
/// </summary>
public sealed record AbsentElement : Element
{
    /// <inheritdoc />
    public override string Kind => "absent element";
}
