using IngressRouting.Model;

namespace IngressRouting.TestSupport;

/// <summary>Why build and check may say something else, as narrowly as it can be told. Everything else is a fault of one of them.</summary>
internal static class KnownDifferences
{
    private static readonly string[] RulesOfBlocks = ["IR1002", "IR1004", "IR1006"];
    private static readonly string?[] FacetsOfBlocks = [Facets.Cidr, Facets.Ipv6Cidr, Facets.Destination];

    /// <summary>Whether a template cannot be read because no call of the DSL makes such a topology.</summary>
    public static bool ExplainFault(TopologyModel model) =>
        model.Elements.Any(element => element is Resource { IsExisting: true, ExistingId: null });

    /// <summary>Whether it is known why only the build says it.</summary>
    public static bool ExplainBuild(Said said, string? facet, TopologyModel model, IReadOnlySet<Said> check) =>
        said.Rule switch
        {
            // The writer writes blocks without host bits.
            "IR1007" => true,

            // What is no value is written as it is, and who reads a template takes any text for an id.
            "IR1001" => !FacetsOfBlocks.Contains(facet) || HasRouteToList(model, said),

            // What exists and is named by a parameter has the kind that a call of the DSL says.
            "IR2001" => model.Elements.OfType<EdgeAssociation>().Any(IsOfNamedGateway),
            _ => IsOfOtherFamily(said, "IR1001", check) || HasStatedExisting(model) || HasRouteToSharedBlock(model),
        };

    /// <summary>Whether it is known why only the check says it.</summary>
    public static bool ExplainCheck(Said said, TopologyModel model, IReadOnlySet<Said> build) =>
        IsTwin(said, model, build)
        || (said.Rule == "IR1001" && RulesOfBlocks.Any(rule => IsOfOtherFamily(said, rule, build)))
        // One mistake is one error: where a value is none, rules that depend on it keep silent.
        || build.Any(other => other.Rule == "IR1001")
        || HasExistingInNewVpc(model)
        || HasOpenConnectivity(model)
        || HasRouteToSharedBlock(model);

    private static bool HasRouteToList(TopologyModel model, Said said) =>
        model.Elements.Any(element => element is Route { Destination: Destination.PrefixList } && element.LogicalId == said.Resource);

    internal static bool IsOfNamedGateway(EdgeAssociation edge) =>
        edge.Gateway.Resource is Reference.ToExisting { Id: Value<string>.Symbolic };

    // A block of a family that the property does not take is unreadable there, and the wrong block where a call took it.
    private static bool IsOfOtherFamily(Said said, string otherRule, IReadOnlySet<Said> others) =>
        others.Contains(said with { Rule = otherRule });

    // The template does not tell what is stated of resources that exist.
    internal static bool HasStatedExisting(TopologyModel model) => model.Elements.Any(element => element.IsExisting);

    // Nor can there be such in a VPC that the stack makes, which no call of the DSL states.
    private static bool HasExistingInNewVpc(TopologyModel model) =>
        model.Elements.Any(element =>
            element is { IsExisting: true }
            && (element as Subnet)?.Vpc is var ofSubnet
            && (ofSubnet ?? (element as RouteTable)?.Vpc) is { Element: { } vpc }
            && !model[vpc].IsExisting
        );

    // Only a template leaves open whether a NAT gateway is public; a call does not.
    private static bool HasOpenConnectivity(TopologyModel model) =>
        model.Elements.Any(element => element is NatGateway { Connectivity: not null });

    // A route to a whole subnet is written as a block, which need not be that of the subnet, or of it alone.
    private static bool HasRouteToSharedBlock(TopologyModel model) =>
        model.Elements.OfType<Route>().Any(route => route.Destination is Destination.OfSubnet of && IsShared(model, route, of));

    private static bool IsShared(TopologyModel model, Route route, Destination.OfSubnet of)
    {
        var subnet = (Subnet)model[of.Subnet];
        return subnet.BlockOf(of.Family) is not { } block
            || (route.Table.Element is { } table && !((RouteTable)model[table]).Vpc.Equals(subnet.Vpc))
            || model.Elements.OfType<Subnet>().Any(other => other.Id != subnet.Id && block.Equals(other.BlockOf(of.Family)));
    }

    // One statement of C# becomes a route for each address family; what is wrong with both is said of the first alone.
    private static bool IsTwin(Said said, TopologyModel model, IReadOnlySet<Said> build) =>
        model
            .Elements.OfType<Route>()
            .Any(route =>
                route.LogicalId == said.Resource
                && route.Beside is { } twin
                && build.Contains(said with { Resource = model[twin].LogicalId })
            );
}
