using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds tables that are associated with a subnet and with a gateway.</summary>
public sealed class IR2009_GatewayTableServesNoSubnet : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2009";

    /// <inheritdoc />
    public override string Title => "A gateway route table should not be the route table of a subnet too";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var table in view.RouteTables)
        {
            if (view.EdgesOf(table).FirstOrDefault() is not { } edge)
            {
                continue;
            }

            if (view.AssociationsOf(table).FirstOrDefault() is not { } association)
            {
                if (table.IsExisting)
                {
                    verdict.NotProven(
                        new Subject(edge.Id),
                        $"{Wording.Found(view, table)}, and may be associated with subnets that the topology does not state"
                    );
                }

                continue;
            }

            // The later statement is the one that made the table both.
            var atGateway = new Subject(edge.Id, Facets.Gateway);
            var atSubnet = new Subject(association.Id, Facets.Subnet);
            var (later, earlier) = edge.Id.Index > association.Id.Index ? (atGateway, atSubnet) : (atSubnet, atGateway);
            var subnet = view.Find<Subnet>(association.Subnet)?.Title ?? "a subnet";
            verdict.Violated(
                later,
                $"{table.Title} is associated with {subnet} and with {Wording.Name(view, edge.Gateway)}: a gateway route table can only hold "
                    + $"routes inside the VPC, so {subnet} has no way out; give each its own route table",
                null,
                earlier
            );
        }
    }
}
