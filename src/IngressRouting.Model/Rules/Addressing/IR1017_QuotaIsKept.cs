using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Counts what AWS limits for each VPC and for each route table (VPC User Guide, "Amazon VPC quotas"). What the topology does not state is
/// not counted: it can only make more of what is too much already.
/// </summary>
public sealed class IR1017_QuotaIsKept : Rule
{
    private static readonly Quota Blocks = new("blocks", 5, 50, "CidrLimitExceeded");
    private static readonly Quota Subnets = new("subnets", 200, null, "SubnetLimitExceeded");
    private static readonly Quota Tables = new("route tables (its main one counts)", 200, null, "RouteTableLimitExceeded");
    private static readonly Quota Routes = new("routes", 500, 1000, "RouteLimitExceeded");

    /// <inheritdoc />
    public override string Id => "IR1017";

    /// <inheritdoc />
    public override string Title => "A VPC and its route tables should stay within the quotas of AWS";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        JudgeBlocks(view, verdict);
        foreach (var subnets in view.Subnets.Where(subnet => !subnet.Vpc.IsInvalid).GroupBy(subnet => subnet.Vpc))
        {
            var counted = subnets.Select(subnet => new Counted(subnet.IsExisting, new Subject(subnet.Id)));
            Report(Wording.Vpc(view, subnets.Key), "", Subnets, counted, verdict);
        }

        foreach (var tables in view.RouteTables.Where(table => !table.Vpc.IsInvalid).GroupBy(table => table.Vpc))
        {
            // Every VPC has a main table; an existing one that was stated may be it.
            IEnumerable<Counted> main = tables.Any(table => table.IsExisting) ? [] : [new Counted(true, default)];
            var counted = main.Concat(tables.Select(table => new Counted(table.IsExisting, new Subject(table.Id))));
            Report(Wording.Vpc(view, tables.Key), "", Tables, counted, verdict);
        }

        JudgeRoutes(view, verdict);
    }

    private static void JudgeBlocks(TopologyView view, Verdict verdict)
    {
        foreach (var blocks in view.VpcCidrBlocks.Where(block => !block.Vpc.IsInvalid).GroupBy(block => (block.Vpc, block.Family)))
        {
            var (vpc, family) = blocks.Key;
            IEnumerable<Counted> primary =
                family == AddressFamily.IPv4 && view.Find<Vpc>(vpc) is not null ? [new Counted(true, default)] : [];
            var counted = primary.Concat(
                blocks.Select(block => new Counted(
                    block.IsExisting,
                    new Subject(block.Id, block.Source is BlockSource.AmazonProvided ? null : Facets.Cidr)
                ))
            );
            Report(Wording.Vpc(view, vpc), family + " ", Blocks, counted, verdict);
        }
    }

    private static void JudgeRoutes(TopologyView view, Verdict verdict)
    {
        foreach (var routes in view.Routes.Where(route => !route.Table.IsInvalid).GroupBy(route => route.Table))
        {
            var counted = routes
                .Select(route => (Route: route, Entries: EntriesOf(view, route)))
                .Where(each => each.Entries is not null)
                .ToLookup(
                    each => each.Entries!.Value.Family,
                    each => new Counted(each.Route.IsExisting, new Subject(each.Route.Id, Facets.Destination), each.Entries!.Value.Count)
                );
            foreach (var family in Cidr.Families)
            {
                Report(Wording.Table(view, routes.Key), family + " ", Routes, counted[family], verdict);
            }
        }
    }

    // A prefix list counts as the most entries that it can have, which only a list of the template tells.
    private static (AddressFamily Family, long Count)? EntriesOf(TopologyView view, Route route) =>
        route.Target is RouteTarget.Local ? null
        : route.Destination is Destination.PrefixList list ? PrefixListEntries.Of(view, list)
        : route.Destination is Destination.OfSubnet of ? (of.Family, 1)
        : view.BlockOf(route.Destination) is { } block ? (BlockArithmetic.FamilyOf(block), 1)
        : null;

    // What exists already was there first, in whatever order it is stated; that it is there says that AWS allowed it.
    private static void Report(string owner, string kind, Quota quota, IEnumerable<Counted> all, Verdict verdict)
    {
        Subject? overDefault = null;
        long count = 0;
        var note = "";
        foreach (var one in all.OrderByDescending(one => one.IsExisting))
        {
            count += one.Count;
            note = one.Count > 1 ? " (a prefix list counts as its MaxEntries)" : note;
            if (one.IsExisting || count <= quota.Default)
            {
                continue;
            }

            overDefault ??= one.Subject;
            if (count > quota.Maximum)
            {
                verdict.Violated(
                    Severity.Error,
                    one.Subject,
                    $"{owner} gets more than {quota.Maximum} {kind}{quota.What}{note}, which AWS refuses ({quota.Code}) whatever the "
                        + "quota of the account is; leave some out"
                );
                return;
            }
        }

        if (overDefault is { } subject)
        {
            var most = quota.Maximum is { } maximum ? $", up to {maximum}" : "";
            verdict.Violated(
                subject,
                $"{owner} gets more than {quota.Default} {kind}{quota.What}{note}, which AWS refuses ({quota.Code}) unless it raised the quota "
                    + $"of the account and Region; ask for that{most}, or leave some out"
            );
        }
    }

    // How many a VPC or table may have: without asking, and at all where AWS says so.
    private sealed record Quota(string What, int Default, int? Maximum, string Code);

    private sealed record Counted(bool IsExisting, Subject Subject, long Count = 1);
}
