namespace IngressRouting.Defects.Templates;

/// <summary>A subnet that a gateway route table protects, and all that makes it work.</summary>
/// <param name="Subnet">The protected subnet.</param>
/// <param name="Association">What associates it with its route table.</param>
/// <param name="Table">Its route table.</param>
/// <param name="EdgeRoutes">The routes of the gateway route table for its blocks, one per address family.</param>
/// <param name="Returns">The routes of its own table through the same appliance.</param>
/// <param name="Kind">What kind of appliance it is.</param>
/// <param name="ApplianceSubnet">The subnet of the appliance or its endpoint.</param>
/// <param name="ApplianceAssociation">What associates that subnet with its route table.</param>
/// <param name="ApplianceTable">The route table of that subnet.</param>
internal sealed record Protection(
    Resource Subnet,
    Resource Association,
    Resource Table,
    IReadOnlyList<Resource> EdgeRoutes,
    IReadOnlyList<Resource> Returns,
    ApplianceKind Kind,
    Resource ApplianceSubnet,
    Resource ApplianceAssociation,
    Resource ApplianceTable
);
