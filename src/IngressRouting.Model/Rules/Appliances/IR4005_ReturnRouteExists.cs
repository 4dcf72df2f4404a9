namespace IngressRouting.Model;

/// <summary>Finds intercepted subnets from which nothing leads back through the appliance.</summary>
public sealed class IR4005_ReturnRouteExists : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4005";

    /// <inheritdoc />
    public override string Title => "A subnet whose inbound traffic passes an appliance must have a route back through it";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        UnknownInterceptions.Ask(view, verdict);
        foreach (var path in view.ReturnPaths)
        {
            if (path.Kind != ReturnPathKind.Missing)
            {
                continue;
            }

            var subject = path.Route is { } elsewhere
                ? new Subject(elsewhere.Id, Facets.Target)
                : new Subject(path.Interception.Route.Id, Facets.Destination);
            if (path.Needs is { } needs)
            {
                verdict.NotProven(subject, needs);
                continue;
            }

            verdict.Violated(
                path.Severity,
                subject,
                $"{ReturnPathMessage.WayIn(view, path)}, but {WayOut(view, path)}: replies do not come back through the appliance and "
                    + $"{ReturnPathMessage.Fate(path)}; {ReturnPathMessage.Remedy(view, path)}",
                path.Route is null ? ReturnPathMessage.Complete(view, path) : ReturnPathMessage.Redirect(view, path),
                path.Route is null ? new Subject(path.Interception.Subnet.Id) : new Subject(path.Interception.Route.Id, Facets.Target)
            );
        }
    }

    private static string WayOut(TopologyView view, ReturnPath path)
    {
        if (path.Route is { } route)
        {
            return $"{ReturnPathMessage.WayOut(view, route)} to {Wording.Name(view, route.Target)}";
        }

        var subnet = path.Interception.Subnet;
        return view.TableOf(subnet) is { } table
            ? $"{table.Title} of {subnet.Title} has no route through it"
            : $"{subnet.Title} uses the main route table, which has the local route only";
    }
}
