using IngressRouting.Defects.Operators;

namespace IngressRouting.Defects.Mutants;

/// <summary>All operators, in the order of the documentation.</summary>
internal static class OperatorList
{
    /// <summary>The groups, with their headings.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<Operator> Operators)> Groups { get; } =
    [
        ("The gateway and its route table", EdgeAssociations.All),
        ("Where a gateway route table leads", EdgeTargets.All),
        ("What a gateway route table routes", EdgeDestinations.All),
        ("What a gateway route table lacks", EdgeCoverage.All),
        ("The way back", ReturnRoutes.All),
        ("Subnets and their tables", SubnetTables.All),
        ("Appliances", Appliances.All),
        ("Endpoints", Endpoints.All),
        ("Network Firewall", Firewalls.All),
        ("Transit gateways", TransitGateways.All),
        ("Blocks of addresses", Addresses.All),
        ("Order of creation", Dependencies.All),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Operator> All { get; } = [.. Groups.SelectMany(group => group.Operators)];
}
