using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Compares the destinations of each table after host bits are cleared and subnets are replaced by their blocks.</summary>
public sealed class IR3004_DestinationIsUniqueInTable : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3004";

    /// <inheritdoc />
    public override string Title => "A route table must have at most one route for a destination";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var first = new Dictionary<(Reference Table, object Destination), Route>();
        var asked = new HashSet<Reference>();
        var unseen = new HashSet<Reference>();
        foreach (var route in view.Routes)
        {
            if (KeyOf(view, route.Destination) is not { } key)
            {
                continue;
            }

            if (!first.TryGetValue((route.Table, key), out var other))
            {
                first.Add((route.Table, key), route);
                Ask(view, route, key, asked, verdict);
                AskUnseen(view, route, unseen, verdict);
                continue;
            }

            verdict.Violated(
                new Subject(route.Id, Facets.Destination),
                $"AWS refuses a second route for {Wording.Destination(view, route.Destination)} in {Wording.Table(view, route.Table)} "
                    + $"(RouteAlreadyExists); the first goes to {Wording.Name(view, other.Target)}: keep one of them",
                new Repair.Remove(route.Id),
                new Subject(other.Id, Facets.Destination)
            );
        }
    }

    // Blocks of subnets that AWS accepts side by side differ, whatever they are; any other unknown block may repeat a neighbour's.
    private static void Ask(TopologyView view, Route route, object key, HashSet<Reference> asked, Verdict verdict)
    {
        if (
            key is Expression expression
            && route.Destination is Destination.Addresses
            && view.Find<RouteTable>(route.Table) is { } table
            && view.RoutesOf(table).Skip(1).Any()
            && asked.Add(route.Table)
        )
        {
            verdict.NotProven(
                new Subject(route.Id, Facets.Destination),
                $"only the deployment knows whether {Wording.Expression(view, expression)} is the destination of another route of {table.Title}"
            );
        }
    }

    private static void AskUnseen(TopologyView view, Route route, HashSet<Reference> asked, Verdict verdict)
    {
        if (asked.Add(route.Table) && view.Find<RouteTable>(route.Table) is { } table && view.Unseen.RoutesOf(table) is { } needs)
        {
            verdict.NotProven(new Subject(route.Id, Facets.Destination), needs);
        }
    }

    // Null for what is no destination: the rule of readable values speaks.
    private static object? KeyOf(TopologyView view, Destination destination) =>
        destination switch
        {
            Destination.PrefixList { Id: Value<string>.Invalid } => null,
            Destination.PrefixList list => list.Id,
            _ => view.BlockOf(destination) switch
            {
                Value<Cidr>.Known known => known.Content,
                Value<Cidr>.Symbolic symbolic => symbolic.Expression,
                _ => null,
            },
        };
}
