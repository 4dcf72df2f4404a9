namespace IngressRouting.Model;

/// <summary>What every rule of return paths says of edge routes of which it is not known whose traffic they steer.</summary>
internal static class UnknownInterceptions
{
    /// <summary>Asks once for each such route.</summary>
    public static void Ask(TopologyView view, Verdict verdict)
    {
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            var needs = edgeRoute.Destination switch
            {
                EdgeDestination.Unknown unknown => unknown.Needs,
                EdgeDestination.PerhapsNoSubnet perhaps => perhaps.Needs,
                _ => null,
            };
            if (needs is not null && edgeRoute.Target == EdgeTarget.Middlebox)
            {
                verdict.NotProven(new Subject(edgeRoute.Route.Id, Facets.Destination), needs);
            }
        }
    }
}
