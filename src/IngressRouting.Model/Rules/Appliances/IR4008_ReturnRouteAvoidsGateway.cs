namespace IngressRouting.Model;

/// <summary>Finds intercepted subnets whose replies go straight to the gateway.</summary>
public sealed class IR4008_ReturnRouteAvoidsGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4008";

    /// <inheritdoc />
    public override string Title => "A subnet whose inbound traffic passes an appliance must not route straight to the gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        UnknownInterceptions.Ask(view, verdict);
        foreach (var path in view.ReturnPaths)
        {
            if (path is { Kind: ReturnPathKind.StraightToGateway, Needs: { } needs })
            {
                verdict.NotProven(new Subject(path.Interception.Route.Id, Facets.Target), needs);
            }
            else if (path is { Kind: ReturnPathKind.StraightToGateway, Route: { } route })
            {
                var reason =
                    path.Interception.Edge.Gateway.Kind == ResourceKind.InternetGateway
                        ? $"replies do not pass the appliance and {ReturnPathMessage.Fate(path)} (INGRESS_RTB_TRAFFIC_REDIRECTION)"
                        : "replies do not pass the appliance, and asymmetric routing is not supported";
                verdict.Violated(
                    path.Severity,
                    new Subject(route.Id, Facets.Target),
                    $"{ReturnPathMessage.WayIn(view, path)}, but {ReturnPathMessage.WayOut(view, route)} straight to "
                        + $"{Wording.Name(view, route.Target)}: {reason}; {ReturnPathMessage.Remedy(view, path)}",
                    ReturnPathMessage.Redirect(view, path),
                    new Subject(path.Interception.Route.Id, Facets.Target)
                );
            }
        }
    }
}
