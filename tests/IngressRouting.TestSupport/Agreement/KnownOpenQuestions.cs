using IngressRouting.Model;

namespace IngressRouting.TestSupport;

/// <summary>Why build and check may leave different questions open, as narrowly as it can be told.</summary>
internal static class KnownOpenQuestions
{
    /// <summary>Whether it is known why only the build asks.</summary>
    public static bool ExplainBuild(Said said, TopologyModel model, IReadOnlySet<Said> check) =>
        // The template does not tell what is stated of resources that exist.
        KnownDifferences.HasStatedExisting(model)
        || HasOwnAsExisting(model)
        || IsOfPropertiesOfAMacro(said, model)
        || said.Rule switch
        {
            // Where a table lies that only an id names, an association tells whoever reads it.
            "IR2002" => model.Elements.OfType<EdgeAssociation>().Any(edge => edge.LogicalId == said.Resource && edge.Table.Element is null),

            // Of an interface that only an id names, the build asks at the route, and the check at the interface.
            "IR4003" => InterfaceByIdOf(said.Resource, model) is { } id && check.Contains(said with { Resource = id }),
            _ => false,
        };

    /// <summary>Whether it is known why only the check asks.</summary>
    public static bool ExplainCheck(Said said, TopologyModel model, IReadOnlySet<Said> build) =>
        KnownDifferences.ExplainCheck(said, model, build)
        || KnownDifferences.HasStatedExisting(model)
        || HasTableOrSubnetById(model)
        || HasMacro(model)
        // What exists and is named by a parameter has the kind that a call of the DSL says, and any in a template.
        || model.Elements.OfType<EdgeAssociation>().Any(edge => edge.LogicalId == said.Resource && KnownDifferences.IsOfNamedGateway(edge))
        || (said.Rule == "IR3008" && HasGatewayOfNoForm(model))
        || (
            said.Rule == "IR4003"
            && model
                .Elements.OfType<Route>()
                .Any(route =>
                    InterfaceByIdOf(route.LogicalId, model) == said.Resource && build.Contains(said with { Resource = route.LogicalId })
                )
        );

    private static string? InterfaceByIdOf(string? route, TopologyModel model) =>
        model
            .Elements.OfType<Route>()
            .Where(candidate => candidate.LogicalId == route)
            .Select(candidate =>
                candidate.Target.Reference is { Kind: ResourceKind.NetworkInterface, Resource: var eni } ? NameOf(eni) : null
            )
            .FirstOrDefault();

    private static string? NameOf(Reference reference) =>
        reference switch
        {
            Reference.ToExisting { Id: Value<string>.Known known } => known.Content,
            Reference.ToExisting { Id: Value<string>.Symbolic { Expression: Expression.Parameter parameter } } => parameter.Name,
            _ => null,
        };

    // A call that takes the id of an element of the topology for that of something which exists knows nothing of it; a template has no such
    // calls.
    private static bool HasOwnAsExisting(TopologyModel model) =>
        model
            .Elements.OfType<Route>()
            .Any(route =>
                route.Target.Reference?.Resource
                    is Reference.ToExisting { Id: Value<string>.Symbolic { Expression: Expression.Ref or Expression.Attribute } }
            );

    // A table or subnet that only an id names is an element for whoever reads it, and rules ask about elements. No call of the DSL does that.
    private static bool HasTableOrSubnetById(TopologyModel model) =>
        model.Elements.Any(element =>
            element switch
            {
                EdgeAssociation edge => edge.Table.Element is null,
                SubnetAssociation association => association.Table.Element is null || association.Subnet.Element is null,
                _ => false,
            }
        );

    // A check takes a resource with properties that a macro gives for the macro, which may do anything.
    private static bool HasMacro(TopologyModel model) => model.Elements.OfType<RawResource>().Any(HasMacro);

    private static bool IsOfPropertiesOfAMacro(Said said, TopologyModel model) =>
        model.Elements.OfType<RawResource>().Any(raw => raw.LogicalId == said.Resource && HasMacro(raw));

    private static bool HasMacro(RawResource raw) =>
        raw.Properties.Any(property => property.Name.StartsWith("Fn::", StringComparison.Ordinal));

    // The id alone says which kind of gateway it is, and this one has the form of none.
    private static bool HasGatewayOfNoForm(TopologyModel model) =>
        model
            .Elements.OfType<Route>()
            .Any(route =>
                route.Target.Reference
                    is {
                        Kind: ResourceKind.InternetGateway or ResourceKind.VirtualPrivateGateway,
                        Resource: Reference.ToExisting { Id: Value<string>.Known id },
                    }
                && !id.Content.StartsWith("igw-", StringComparison.Ordinal)
                && !id.Content.StartsWith("vgw-", StringComparison.Ordinal)
            );
}
