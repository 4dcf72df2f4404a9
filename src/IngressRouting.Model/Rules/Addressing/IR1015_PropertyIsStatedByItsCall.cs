namespace IngressRouting.Model;

/// <summary>Finds properties that were stated by name although a call of the DSL states them, and rules judge what that says.</summary>
public sealed class IR1015_PropertyIsStatedByItsCall : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1015";

    /// <inheritdoc />
    public override string Title => "A property that a call of the DSL states must not be stated by its name";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var element in view.Elements)
        {
            foreach (var property in (element as Resource)?.Properties ?? ValueList<StatedProperty>.Empty)
            {
                if (OwnedProperties.CallFor((Resource)element, property.Name) is { } call)
                {
                    verdict.Violated(
                        new Subject(element.Id, Facets.Of(Facets.Property, property.Name)),
                        $"{property.Name} of {element.Title} is stated twice, and rules would not see this one; use {call} instead"
                    );
                }
            }
        }
    }
}
