using System.Linq;

namespace IngressRouting.Model;

/// <summary>How messages name what a rule speaks of.</summary>
internal static class Wording
{
    /// <summary>A resource of the topology by its title, an existing one by its kind and id.</summary>
    public static string Name(TopologyView view, ResourceReference reference) =>
        Endpoint(view, reference)
        ?? (IsTarget(view, reference) ? Title(view, reference.Resource) : null)
        ?? reference.Kind.Describe() + " " + Existing(view, reference.Resource);

    /// <summary>What a route names as its target.</summary>
    public static string Name(TopologyView view, RouteTarget target) => target.Reference is { } reference ? Name(view, reference) : "local";

    /// <summary>What only the deployment knows of a gateway that is named by an id alone.</summary>
    public static string UnknownGateway(TopologyView view, ResourceReference gateway) =>
        $"only the deployment knows whether {Name(view, gateway)} is an internet gateway or a virtual private gateway";

    /// <summary>What only the deployment knows of a NAT gateway that may be a private one; null when its type is stated.</summary>
    public static string? UnknownConnectivity(TopologyView view, NatGateway nat) =>
        nat.Connectivity is { } connectivity
            ? $"whether {nat.Title} is public or private is {Expression(view, connectivity)}, and only the deployment knows it"
            : null;

    /// <summary>A VPC.</summary>
    public static string Vpc(TopologyView view, Reference vpc) => Title(view, vpc) ?? "VPC " + Existing(view, vpc);

    /// <summary>A route table.</summary>
    public static string Table(TopologyView view, Reference table) => Title(view, table) ?? "route table " + Existing(view, table);

    /// <summary>
    /// That something was not made as an element, as the begin of a sentence: it exists already, or a resource gives it of which only the
    /// type is known.
    /// </summary>
    public static string Found(TopologyView view, Element element) =>
        $"{element.Title} {OriginOf(view, (element as Resource)?.ExistingId)}";

    /// <summary>The same of a VPC.</summary>
    public static string FoundVpc(TopologyView view, Reference vpc) => $"{Vpc(view, vpc)} {OriginOf(view, IdOf(view, vpc))}";

    /// <summary>The same of a subnet.</summary>
    public static string FoundSubnet(TopologyView view, Reference subnet) =>
        $"{SubnetOf(view, subnet)} {OriginOf(view, IdOf(view, subnet))}";

    /// <summary>The same of any resource.</summary>
    public static string Found(TopologyView view, ResourceReference reference) =>
        $"{Name(view, reference)} {OriginOf(view, IdOf(view, reference.Resource))}";

    /// <summary>A security group that is referred to.</summary>
    public static string Group(TopologyView view, Reference group) => Title(view, group) ?? "security group " + Existing(view, group);

    /// <summary>A subnet that is referred to.</summary>
    public static string SubnetOf(TopologyView view, Reference subnet) => Title(view, subnet) ?? "subnet " + Existing(view, subnet);

    /// <summary>A subnet with its block; that of an IPv6-only subnet is the one that it has.</summary>
    public static string Subnet(TopologyView view, Subnet subnet, AddressFamily family = AddressFamily.IPv4) =>
        $"{subnet.Title} ({Block(view, subnet, subnet.IsIpv6Only ? AddressFamily.IPv6 : family)})";

    /// <summary>The block of a subnet.</summary>
    public static string Block(TopologyView view, Subnet subnet, AddressFamily family) =>
        subnet.BlockOf(family) is { } block ? Value(view, block) : $"without {family} block";

    /// <summary>The availability zone of a subnet, as far as it is stated.</summary>
    public static string Zone(TopologyView view, Subnet subnet) =>
        subnet.Zone switch
        {
            null => subnet.IsExisting ? "a zone that the topology does not state" : "a zone that AWS chooses",
            Value<Zone>.Known { Content: Zone.Named named } => "zone " + named.Name,
            Value<Zone>.Known { Content: Zone.Indexed { Index: var index } } => $"zone {index + 1} of the Region's list",
            Value<Zone>.Symbolic symbolic => "the zone of " + Expression(view, symbolic.Expression),
            _ => "",
        };

    /// <summary>The destination of a route as it was written.</summary>
    public static string Destination(TopologyView view, Destination destination) =>
        destination switch
        {
            Destination.Addresses addresses => Value(view, addresses.Block),
            Destination.OfSubnet of => view.Find<Subnet>(of.Subnet) is { } subnet ? Subnet(view, subnet, of.Family) : "a subnet",
            Destination.PrefixList list => "prefix list " + Value(view, list.Id),
            _ => "",
        };

    /// <summary>A value: its content, or how the deployment finds it.</summary>
    public static string Value<T>(TopologyView view, Value<T> value) =>
        value switch
        {
            Value<T>.Known known => known.Content?.ToString() ?? "",
            Value<T>.Symbolic symbolic => Expression(view, symbolic.Expression),
            Value<T>.Invalid invalid => "'" + invalid.Text + "'",
            _ => "",
        };

    /// <summary>The value of a property that the model does not look into.</summary>
    public static string Property(TopologyView view, PropertyValue property) =>
        property is PropertyValue.Text text ? Value(view, text.Content) : "a value that is not stated here";

    /// <summary>How the deployment finds a value.</summary>
    public static string Expression(TopologyView view, Expression expression) =>
        expression switch
        {
            Expression.Literal literal => literal.Content,
            Expression.Parameter parameter => "parameter " + parameter.Name,
            Expression.Pseudo pseudo => pseudo.Name,
            Expression.Ref reference => "the id of " + (Title(view, reference.Element) ?? "an element"),
            Expression.Attribute attribute => $"attribute {attribute.Name} of {Title(view, attribute.Element) ?? "an element"}",
            Expression.Ipv6BlockOf owner => $"the IPv6 block of {Title(view, owner.Element) ?? "an element"}",
            Expression.Block block => $"block {block.Index} of /{block.PrefixLength} in {Expression(view, block.Parent)}",
            Expression.OfFamily known => Expression(view, known.Inner),
            Expression.Import { Name: Expression.Interpolation name } => "the import " + Pattern(view, name),
            Expression.Import import => "the import " + Expression(view, import.Name),
            Expression.Mapping mapping =>
                $"mapping {mapping.Name} [{Expression(view, mapping.TopKey)}, {Expression(view, mapping.SecondKey)}]",
            Expression.If choice => "a choice by condition " + choice.Condition,
            Expression.Interpolation text => "a text with "
                + string.Join(
                    " and ",
                    text.Parts.Where(part => part is not Model.Expression.Literal).Select(part => Expression(view, part))
                ),
            Expression.Dynamic reference => reference.Text is Model.Expression.Literal name
                ? "dynamic reference " + name.Content
                : "a dynamic reference",
            Expression.Call call => CallWording.Of(view, call),
            Expression.Opaque opaque => opaque.Description,
            _ => "an expression",
        };

    // As Fn::Sub has it.
    private static string Pattern(TopologyView view, Expression.Interpolation text) =>
        string.Concat(
            text.Parts.Select(part =>
                part switch
                {
                    Model.Expression.Literal literal => literal.Content,
                    Model.Expression.Parameter parameter => $"${{{parameter.Name}}}",
                    Model.Expression.Pseudo pseudo => $"${{{pseudo.Name}}}",
                    _ => $"${{{Expression(view, part)}}}",
                }
            )
        );

    // The id of a subnet may stand where that of an interface belongs; its title would be read as that of what the route needs.
    private static bool IsTarget(TopologyView view, ResourceReference reference) =>
        reference.Resource.Made is not { } id
        || view.Find<Element>(id)
            is null
                or RawResource
                or InternetGateway
                or VirtualPrivateGateway
                or EgressOnlyInternetGateway
                or NatGateway
                or NetworkInterface
                or Instance;

    // What is referred to by the id of an element is that element, such as an endpoint that is a raw resource.
    private static string? Title(TopologyView view, Reference reference) =>
        reference.Made is { } element ? view.Find<Element>(element)?.Title : null;

    private static string? Endpoint(TopologyView view, ResourceReference reference) =>
        reference.Kind != ResourceKind.GatewayLoadBalancerEndpoint || view.EndpointOf(reference.Resource) is not { } endpoint ? null
        : !endpoint.IsOfFirewall ? $"Gateway Load Balancer endpoint {endpoint.Owner.LogicalId}"
        : endpoint.Subnet is { } subnet && Title(view, subnet) is { } title
            ? $"the endpoint of firewall {endpoint.Owner.LogicalId} in {title}"
        : $"an endpoint of firewall {endpoint.Owner.LogicalId}";

    // An attribute, an import and the like do not read as names.
    private static string Existing(TopologyView view, Reference reference) =>
        reference is not Reference.ToExisting existing
            ? Title(view, reference) is { } title
                ? $"(the id of {title})"
                : "that this deployment does not have"
            : existing.Id
                is Value<string>.Symbolic { Expression: Model.Expression.Ref or Model.Expression.Attribute or Model.Expression.Import }
                ? $"({Value(view, existing.Id)})"
                : Value(view, existing.Id);

    private static Value<string>? IdOf(TopologyView view, Reference reference) =>
        reference is Reference.ToExisting existing ? existing.Id : view.Find<Resource>(reference)?.ExistingId;

    private static string OriginOf(TopologyView view, Value<string>? id) =>
        id is Value<string>.Symbolic symbolic && GiverOf(view, symbolic.Expression) is { } giver
            ? $"comes from {giver.Title}"
            : "exists already";

    private static RawResource? GiverOf(TopologyView view, Expression expression) =>
        expression switch
        {
            Expression.Ref reference => view.Find<RawResource>(reference.Element),
            Expression.Attribute attribute => view.Find<RawResource>(attribute.Element),
            Expression.Call call => call.Arguments.Select(argument => GiverOf(view, argument)).FirstOrDefault(giver => giver is not null),
            _ => null,
        };
}
