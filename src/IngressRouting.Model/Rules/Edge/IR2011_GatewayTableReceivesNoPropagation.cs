using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds propagations into gateway route tables.</summary>
public sealed class IR2011_GatewayTableReceivesNoPropagation : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2011";

    /// <inheritdoc />
    public override string Title => "A virtual private gateway must not propagate its routes to a gateway route table";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var edges = view.EdgeAssociations.ToLookup(edge => edge.Table);
        foreach (var propagation in view.RoutePropagations)
        {
            var subject = new Subject(propagation.Id, Facets.Gateway);
            if (edges[propagation.Table].FirstOrDefault() is { } edge)
            {
                verdict.Violated(
                    subject,
                    $"AWS refuses to associate {Wording.Table(view, propagation.Table)} with {Wording.Name(view, edge.Gateway)} while "
                        + $"{Wording.Name(view, propagation.Gateway)} propagates its routes to it; propagate them to the route table of the "
                        + "appliance's subnet",
                    new Repair.Remove(propagation.Id),
                    new Subject(edge.Id, Facets.Gateway)
                );
            }
            else if (!propagation.Table.IsInvalid && view.IsExisting(propagation.Table))
            {
                verdict.NotProven(
                    subject,
                    $"the topology does not say whether {Wording.Table(view, propagation.Table)} is associated with a gateway"
                );
            }
        }
    }
}
