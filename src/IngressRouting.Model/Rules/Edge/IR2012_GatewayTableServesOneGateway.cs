using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds tables that are associated with several gateways.</summary>
public sealed class IR2012_GatewayTableServesOneGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2012";

    /// <inheritdoc />
    public override string Title => "A gateway route table usually serves one gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Info;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var table in view.RouteTables)
        {
            if (view.EdgesOf(table).FirstOrDefault() is not { } first)
            {
                continue;
            }

            // The same gateway twice is what AWS refuses, and another rule says so.
            foreach (var edge in view.EdgesOf(table).Where(edge => !edge.Gateway.Resource.Equals(first.Gateway.Resource)))
            {
                verdict.Violated(
                    new Subject(edge.Id, Facets.Gateway),
                    $"{table.Title} serves {Wording.Name(view, first.Gateway)} and {Wording.Name(view, edge.Gateway)}: AWS documents no limit, but "
                        + "each of its routes now steers what enters through either; give each gateway a table of its own unless both shall be "
                        + "steered alike",
                    null,
                    new Subject(first.Id, Facets.Gateway)
                );
            }
        }
    }
}
