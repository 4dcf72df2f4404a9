namespace IngressRouting.Model;

/// <summary>Judges the targets of routes of subnet route tables that are more specific than the local route.</summary>
public sealed class IR3003_RouteInsideVpcTargetsMiddlebox : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3003";

    /// <inheritdoc />
    public override string Title =>
        "A route inside the VPC must target a network interface, a NAT gateway or a Gateway Load Balancer endpoint";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var insideRoute in view.InsideRoutes)
        {
            if (insideRoute.Route.Target.Reference is not { } target || target.Kind.TakesInsideVpc())
            {
                continue;
            }

            switch (insideRoute.Destination)
            {
                case EdgeDestination.WholeSubnet:
                    verdict.Violated(
                        new Subject(insideRoute.Route.Id, Facets.Target),
                        $"AWS refuses {Wording.Name(view, target)} as the target for "
                            + $"{Wording.Destination(view, insideRoute.Route.Destination)} in {insideRoute.Table.Title} ('The destination CIDR "
                            + "block … is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an "
                            + $"interface or an instance'); {InsideRoute.Remedy(view, insideRoute)}",
                        new Repair.Remove(insideRoute.Route.Id)
                    );
                    break;
                case EdgeDestination.Unknown { Needs: var needs }:
                    verdict.NotProven(new Subject(insideRoute.Route.Id, Facets.Target), needs);
                    break;
            }
        }
    }
}
