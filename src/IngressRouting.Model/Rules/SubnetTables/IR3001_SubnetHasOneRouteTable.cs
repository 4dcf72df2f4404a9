using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Counts the explicit associations of each subnet.</summary>
public sealed class IR3001_SubnetHasOneRouteTable : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3001";

    /// <inheritdoc />
    public override string Title => "A subnet must be associated with at most one route table";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var first = new Dictionary<Reference, SubnetAssociation>();
        foreach (var association in view.SubnetAssociations)
        {
            if (association.Subnet.IsInvalid)
            {
                continue;
            }

            if (!first.TryGetValue(association.Subnet, out var other))
            {
                first.Add(association.Subnet, association);
                Ask(view, association, verdict);
                continue;
            }

            var subnet =
                view.Find<Subnet>(association.Subnet)?.Title
                ?? "subnet " + (association.Subnet is Reference.ToExisting existing ? Wording.Value(view, existing.Id) : "");
            verdict.Violated(
                new Subject(association.Id, Facets.Subnet),
                $"{subnet} is already associated with {Wording.Table(view, other.Table)}, and AWS refuses a second association "
                    + "(Resource.AlreadyAssociated); put the routes into one table",
                new Repair.Remove(association.Id),
                new Subject(other.Id, Facets.Subnet)
            );
        }
    }

    private static void Ask(TopologyView view, SubnetAssociation association, Verdict verdict)
    {
        if (!association.IsExisting && view.Find<Subnet>(association.Subnet) is { IsExisting: true } subnet)
        {
            verdict.NotProven(
                new Subject(association.Id, Facets.Subnet),
                $"{Wording.Found(view, subnet)}, and may be associated with a route table that the topology does not state"
            );
        }
        else if (view.Find<Subnet>(association.Subnet) is { } made && view.Unseen.AssociationsOf(made) is { } needs)
        {
            verdict.NotProven(new Subject(association.Id, Facets.Subnet), needs);
        }
    }
}
