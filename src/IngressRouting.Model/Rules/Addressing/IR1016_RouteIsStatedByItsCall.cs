using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds raw resources of types that the DSL has calls for: no rule judges what they do.</summary>
public sealed class IR1016_RouteIsStatedByItsCall : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1016";

    /// <inheritdoc />
    public override string Title => "A route, an association or an attachment should be stated by its call, so that rules judge it";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var resource in view.Elements.OfType<RawResource>())
        {
            if (UnseenTypes.CallFor(resource.Type) is { } call)
            {
                verdict.Violated(
                    new Subject(resource.Id, Facets.Type),
                    $"no rule judges {resource.Title}, because it is stated as a raw resource; use {call} where that can say the same"
                );
            }
        }
    }
}
