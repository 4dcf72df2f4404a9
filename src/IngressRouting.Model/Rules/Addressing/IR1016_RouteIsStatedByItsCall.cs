using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds raw resources of types that the DSL has calls for: C# checks nothing of what they say before rules do.</summary>
public sealed class IR1016_RouteIsStatedByItsCall : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1016";

    /// <inheritdoc />
    public override string Title => "A route, an association or an attachment is better stated by its call";

    /// <inheritdoc />
    public override Severity Severity => Severity.Info;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var resource in view.Elements.OfType<RawResource>())
        {
            if (UnseenTypes.CallFor(resource.Type) is { } call)
            {
                verdict.Violated(
                    new Subject(resource.Id, Facets.Type),
                    $"{resource.Title} is stated as a raw resource, whose properties are texts to C#; use {call} where that can say the same"
                );
            }
        }
    }
}
