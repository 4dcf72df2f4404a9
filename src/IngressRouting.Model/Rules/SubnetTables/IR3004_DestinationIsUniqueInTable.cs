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
        var first = new Dictionary<(Reference Table, object Destination), Route>(view.Routes.Count);
        var asked = new HashSet<Reference>();
        foreach (var route in view.Routes)
        {
            if (KeyOf(view, route.Destination) is not { } key)
            {
                continue;
            }

            AskOfHidden(view, route, asked, verdict);
            if (!first.TryGetValue((route.Table, key), out var other))
            {
                first.Add((route.Table, key), route);
                Ask(view, route, key, asked, verdict);
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

    private static void AskOfHidden(TopologyView view, Route route, HashSet<Reference> asked, Verdict verdict)
    {
        if (
            !route.IsExisting
            && view.Find<RouteTable>(route.Table) is { } table
            && view.HiddenRoutesOf(table) is { } hidden
            && asked.Add(route.Table)
        )
        {
            verdict.NotProven(new Subject(route.Id, Facets.Destination), hidden);
        }
    }

    // Blocks of subnets that AWS accepts side by side differ, whatever they are; any other unknown block may repeat a neighbour's.
    private static void Ask(TopologyView view, Route route, object key, HashSet<Reference> asked, Verdict verdict)
    {
        if (
            key is BlockTerm { Root: not null } term
            && route.Destination is Destination.Addresses { Block: var block }
            && view.Find<RouteTable>(route.Table) is { } table
            && !asked.Contains(route.Table)
            && view.RoutesOf(table).Any(other => other != route && MayBeSame(view, table, term, other))
        )
        {
            asked.Add(route.Table);
            verdict.NotProven(
                new Subject(route.Id, Facets.Destination),
                $"only the deployment knows whether {Wording.Value(view, view.Resolve(block))} is the destination of another route of {table.Title}"
            );
        }
    }

    // Parts of one block, whole subnets of one VPC, and blocks with prefixes of two lengths are never the same.
    private static bool MayBeSame(TopologyView view, RouteTable table, BlockTerm term, Route other)
    {
        if (KeyOf(view, other.Destination) is not BlockTerm next)
        {
            return false;
        }

        var space = view.SpaceOf(table.Vpc);
        var differs =
            term.Family != next.Family
            || Equals(term.Root, next.Root)
            || (IsSized(term) && IsSized(next) && term.Place.PrefixLength != next.Place.PrefixLength)
            || (space.SubnetOf(term) is not null && (space.SubnetOf(next) is not null || next.Place.IsDefault && next.Root is null));
        return !differs;
    }

    private static bool IsSized(BlockTerm term) => term.Root is null || term.Place.PrefixLength > 0;

    // Null for what is no destination: the rule of readable values speaks.
    private static object? KeyOf(TopologyView view, Destination destination) =>
        destination switch
        {
            Destination.PrefixList { Id: Value<string>.Invalid } => null,
            Destination.PrefixList list => list.Id,
            Destination.OfSubnet of => view.Find<Subnet>(of.Subnet) is { } subnet ? view.TermOf(subnet, of.Family) : null,
            Destination.Addresses addresses => view.TermOf(addresses.Block),
            _ => null,
        };
}
