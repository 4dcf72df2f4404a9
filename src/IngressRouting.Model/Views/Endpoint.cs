using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>An endpoint of a Gateway Load Balancer or of Network Firewall, as the resources that make it describe it.</summary>
/// <param name="Owner">The VPC endpoint, the firewall, or the association that adds an endpoint to a firewall.</param>
/// <param name="Subnet">The subnet that it lies in; null when that is not stated, or is one of several.</param>
/// <param name="Item">Which of several endpoints of a firewall it is, as it was asked for; null when the subnet tells.</param>
public sealed record Endpoint(RawResource Owner, Reference? Subnet, Expression? Item)
{
    /// <summary>
    /// What the list of endpoints was joined with before it was split at a comma; null when that is a comma, as it has to be, or nothing.
    /// </summary>
    public string? WrongSeparator { get; private init; }

    private const string OfLoadBalancer = "AWS::EC2::VPCEndpoint";
    internal const string OfFirewall = "AWS::NetworkFirewall::Firewall";
    private const string NatScope = "TransparentFilteringNatScope";
    private const string Mappings = "SubnetMappings";
    private const string InVpcEndpoint = "VpcEndpoint";
    private const string Association = "AWS::NetworkFirewall::VpcEndpointAssociation";

    /// <summary>Whether Network Firewall inspects what it takes in: it drops packets of flows of which it saw only one direction.</summary>
    public bool IsOfFirewall => Owner.Type != OfLoadBalancer;

    /// <summary>
    /// Whether it is picked by its place in a list that AWS orders as it likes (Template Reference, "AWS::NetworkFirewall::Firewall":
    /// "The subnets are not listed in any particular order").
    /// </summary>
    public bool IsPickedBlindly => Item is not null;

    /// <summary>
    /// Whether it replaces the source address of what it inspects, and so gets the replies without a route; null when only the deployment
    /// knows. A firewall that is a NAT and a proxy does, unless its scope says otherwise (Network Firewall Developer Guide, "How a NAT/Proxy
    /// firewall works").
    /// </summary>
    internal bool? TranslatesSource(TopologyView view)
    {
        if (FirewallOf(view) is not { } firewall || RawProperties.Find(firewall, "NoSourcePreservation") is not { } mode)
        {
            return false;
        }

        if (TextOf(mode) is not { } isNat)
        {
            return null;
        }

        var scope = RawProperties.Find(firewall, NatScope) ?? RawProperties.Entry(RawProperties.Map(firewall, "ProxySettings"), NatScope);
        return isNat is not ("true" or "True") ? false
            : scope is null ? true
            : TextOf(scope) is { } text ? text == "NAT_ALL"
            : null;
    }

    private RawResource? FirewallOf(TopologyView view) =>
        Owner.Type == OfFirewall ? Owner
        : Owner.Type == Association
        && RawProperties.Find(Owner, "FirewallArn") is PropertyValue.Text { Content: Value<string>.Symbolic arn }
            ? arn.Expression switch
            {
                Expression.Ref of => view.Find<RawResource>(of.Element),
                Expression.Attribute of => view.Find<RawResource>(of.Element),
                _ => null,
            }
        : null;

    private static string? TextOf(PropertyValue value) =>
        value switch
        {
            PropertyValue.Flag flag => flag.Content ? "true" : "false",
            PropertyValue.Text { Content: Value<string>.Known text } => text.Content,
            _ => null,
        };

    /// <summary>The endpoint that an id means; null when the topology does not make it.</summary>
    internal static Endpoint? Of(TopologyView view, Reference reference)
    {
        var expression = reference switch
        {
            Reference.ToElement element => new Expression.Ref(element.Id),
            Reference.ToExisting { Id: Value<string>.Symbolic symbolic } => symbolic.Expression,
            _ => null,
        };
        return expression switch
        {
            Expression.Ref of => OfEndpoint(view, of.Element),
            Expression.Attribute { Name: "Id" } of => OfEndpoint(view, of.Element),
            Expression.Attribute { Name: "EndpointId" } of => OfAssociation(view, of.Element),
            Expression.Call { Function: "Fn::Select", Arguments: { Count: 2 } select } => OfFirewallEndpoint(view, select),
            _ => null,
        };
    }

    /// <summary>
    /// The VPC endpoint that is referred to and is surely of a type that no route can target; null when there is none. The rule of targets
    /// that take routes speaks of it, and no other needs to know more of it.
    /// </summary>
    internal static RawResource? RefusedBy(TopologyView view, Reference reference) =>
        VpcEndpointOf(view, reference) is { } endpoint && TypeOf(endpoint) is { } type && type != "GatewayLoadBalancer" ? endpoint : null;

    /// <summary>The VPC endpoint of the topology that is referred to, of whatever type.</summary>
    internal static RawResource? VpcEndpointOf(TopologyView view, Reference reference) =>
        reference.Made is { } id && view.Find<RawResource>(id) is { Type: OfLoadBalancer } endpoint ? endpoint : null;

    /// <summary>Every endpoint that the topology makes; those of a firewall once for each of its subnets.</summary>
    internal static IEnumerable<Endpoint> AllOf(RawResource resource) =>
        resource.Type switch
        {
            OfLoadBalancer when TypeOf(resource) == "GatewayLoadBalancer" => [new Endpoint(resource, OnlySubnetOf(resource), null)],
            OfFirewall => SubnetsOf(resource) is { } subnets ? subnets.Select(subnet => new Endpoint(resource, subnet, null)) : [],
            Association => [new Endpoint(resource, SubnetOf(RawProperties.Map(resource, "SubnetMapping")), null)],
            _ => [],
        };

    /// <summary>The subnets that a firewall has endpoints in; null when that is not stated.</summary>
    internal static IReadOnlyList<Reference>? SubnetsOf(RawResource firewall) =>
        RawProperties.ItemsOf(MappingsOf(firewall)) is { } mappings && mappings.All(mapping => mapping is PropertyValue.Map)
            ? [.. mappings.Select(mapping => SubnetOf((PropertyValue.Map)mapping)).OfType<Reference>()]
            : null;

    /// <summary>
    /// What says in which subnets a firewall or an association has endpoints; null when nothing does. A firewall that translates addresses says
    /// it in its VPC endpoint (Network Firewall API Reference, "VpcEndpoint"), an association says one.
    /// </summary>
    internal static PropertyValue? MappingsOf(RawResource owner) =>
        RawProperties.Map(owner, InVpcEndpoint) is { } endpoint
            ? RawProperties.Entry(endpoint, Mappings)
            : RawProperties.Find(owner, PropertyOfMappings(owner));

    /// <summary>The property of a firewall or an association that says in which subnets it has endpoints.</summary>
    internal static string PropertyOfMappings(RawResource owner) =>
        owner.Type == Association ? "SubnetMapping"
        : RawProperties.Find(owner, InVpcEndpoint) is not null ? InVpcEndpoint
        : Mappings;

    /// <summary>What kind of VPC endpoint it is; a gateway endpoint when nothing is said, null when only the deployment knows.</summary>
    internal static string? TypeOf(RawResource endpoint) =>
        RawProperties.Find(endpoint, "VpcEndpointType") switch
        {
            null => "Gateway",
            PropertyValue.Text { Content: Value<string>.Known type } => type.Content,
            _ => null,
        };

    private static Endpoint? OfEndpoint(TopologyView view, ElementId id) =>
        view.Find<RawResource>(id) is { Type: OfLoadBalancer } endpoint && TypeOf(endpoint) == "GatewayLoadBalancer"
            ? new Endpoint(endpoint, OnlySubnetOf(endpoint), null)
            : null;

    private static Endpoint? OfAssociation(TopologyView view, ElementId id) =>
        view.Find<RawResource>(id) is { Type: Association } association
            ? new Endpoint(association, SubnetOf(RawProperties.Map(association, "SubnetMapping")), null)
            : null;

    // AWS gives "zone:endpoint" for each zone. The endpoint is taken out behind the colon, or from behind the name of its zone in the list
    // that is joined with commas.
    private static Endpoint? OfFirewallEndpoint(TopologyView view, ValueList<Expression> select) =>
        select[1] is Expression.Call { Function: "Fn::Split", Arguments: { Count: 2 } split }
        && split[0] is Expression.Literal separator
        && split[1] is Expression.Call { Function: "Fn::Select", Arguments: { Count: 2 } inner }
            ? (separator.Content, inner[1]) switch
            {
                (":", Expression.Attribute { Name: "EndpointIds" } ids) when IsIndex(select[0], "1") => ByPlace(view, ids, inner[0]),
                (",", Expression.Call { Function: "Fn::Split", Arguments: { Count: 2 } byZone })
                    when IsIndex(select[0], "0") && IsIndex(inner[0], "1") => ByZone(view, byZone),
                _ => null,
            }
            : null;

    private static Endpoint? ByPlace(TopologyView view, Expression.Attribute ids, Expression place)
    {
        if (view.Find<RawResource>(ids.Element) is not { Type: OfFirewall } firewall)
        {
            return null;
        }

        var subnets = SubnetsOf(firewall);
        return subnets is { Count: 1 } ? new Endpoint(firewall, subnets[0], null) : new Endpoint(firewall, null, place);
    }

    private static Endpoint? ByZone(TopologyView view, ValueList<Expression> byZone)
    {
        if (
            byZone[0] is not Expression.Literal zone
            || byZone[1] is not Expression.Call { Function: "Fn::Join", Arguments: { Count: 2 } join }
            || join[1] is not Expression.Attribute { Name: "EndpointIds" } ids
            || view.Find<RawResource>(ids.Element) is not { Type: OfFirewall } firewall
        )
        {
            return null;
        }

        var name = zone.Content.TrimEnd(':');
        var inZone = (SubnetsOf(firewall) ?? [])
            .Where(subnet => view.Find<Subnet>(subnet) is not { } found || SameZone.MayEndWith(found.Zone, name))
            .ToList();
        return new Endpoint(firewall, inZone.Count == 1 ? inZone[0] : null, null)
        {
            WrongSeparator = join[0] is Expression.Literal separator && separator.Content != "," ? separator.Content : null,
        };
    }

    private static bool IsIndex(Expression expression, string index) =>
        expression is Expression.Literal literal && literal.Content == index;

    private static Reference? OnlySubnetOf(RawResource endpoint) =>
        RawProperties.List(endpoint, "SubnetIds") is { Count: 1 } subnets ? RawProperties.Reference(subnets[0]) : null;

    private static Reference? SubnetOf(PropertyValue.Map? mapping) =>
        RawProperties.Entry(mapping, "SubnetId") is { } subnet ? RawProperties.Reference(subnet) : null;
}
