namespace IngressRouting.Model.Tests;

/// <summary>
/// The founding design with an endpoint of a Gateway Load Balancer or of a firewall in the place of the appliance. It is right; a test
/// changes one thing.
/// </summary>
internal sealed class EndpointDesign
{
    public const string EndpointType = "AWS::EC2::VPCEndpoint";
    public const string FirewallType = "AWS::NetworkFirewall::Firewall";

    private EndpointDesign(Func<Net, ElementId, ElementId> make, Func<ElementId, RouteTarget> name)
    {
        Vpc = Net.Vpc("Main", "10.0.0.0/16");
        App = Net.Subnet(Vpc, "App", "10.0.1.0/24", isPublic: true);
        Inspection = Net.Subnet(Vpc, "Inspection", "10.0.0.0/24");
        Owner = make(Net, Inspection);
        Target = name(Owner);
        Igw = Net.InternetGateway(Vpc);
        EdgeTable = Net.Table(Vpc, "EdgeTable");
        Edge = Net.Edge(EdgeTable, ResourceKind.InternetGateway, Igw);
        EdgeRoute = Net.Route(EdgeTable, Net.Whole(App), Target);
        AppTable = Net.Table(Vpc, "AppTable", App);
        AppRoute = Net.Route(AppTable, Net.Block("0.0.0.0/0"), Target);
        InspectionTable = Net.Table(Vpc, "InspectionTable", Inspection);
        InspectionRoute = Net.Route(InspectionTable, Net.Block("0.0.0.0/0"), Net.To(ResourceKind.InternetGateway, Igw));
    }

    public Net Net { get; } = new();

    public ElementId Vpc { get; }

    public ElementId App { get; }

    public ElementId Inspection { get; }

    /// <summary>The raw resource that makes the endpoint.</summary>
    public ElementId Owner { get; }

    public RouteTarget Target { get; }

    public ElementId Igw { get; }

    public ElementId EdgeTable { get; }

    public ElementId Edge { get; }

    public ElementId EdgeRoute { get; }

    public ElementId AppTable { get; }

    public ElementId AppRoute { get; }

    public ElementId InspectionTable { get; }

    public ElementId InspectionRoute { get; }

    public static EndpointDesign OfLoadBalancer() => new(Endpoint, To);

    public static EndpointDesign OfFirewall() => new((net, subnet) => Firewall(net, subnet), firewall => Pick(firewall, 0));

    public static ElementId Endpoint(Net net, ElementId subnet) =>
        net.RawOf(
            EndpointType,
            ("VpcEndpointType", Net.Text("GatewayLoadBalancer")),
            ("ServiceName", Net.Text("com.amazonaws.vpce.eu-west-1.vpce-svc-1")),
            ("SubnetIds", Net.List(Net.IdOf(subnet)))
        );

    public static ElementId Firewall(Net net, params ElementId[] subnets) =>
        net.RawOf(FirewallType, ("SubnetMappings", Mappings([.. subnets.Select(subnet => Net.IdOf(subnet))])));

    public static PropertyValue Mappings(params Value<string>[] subnets) =>
        new PropertyValue.List(
            new(subnets.Select(subnet => new PropertyValue.Map(new([new("SubnetId", new PropertyValue.Text(subnet))]))))
        );

    /// <summary>The subnets of a firewall as one that translates addresses states them.</summary>
    public static PropertyValue InVpcEndpoint(PropertyValue mappings) =>
        new PropertyValue.Map(new([new("VpcId", Net.Text("vpc-1")), new("SubnetMappings", mappings)]));

    /// <summary>An endpoint that is a resource of its own.</summary>
    public static RouteTarget To(ElementId endpoint) => To(Net.IdOf(endpoint));

    /// <summary>An endpoint of a firewall by its place in the list of them.</summary>
    public static RouteTarget Pick(ElementId firewall, int place) =>
        To(
            Select(
                "1",
                Call(
                    "Fn::Split",
                    new Expression.Literal(":"),
                    Call("Fn::Select", new Expression.Literal($"{place}"), new Expression.Attribute(firewall, "EndpointIds"))
                )
            )
        );

    /// <summary>An endpoint of a firewall from behind the name of its zone in the list that is joined.</summary>
    public static RouteTarget PickByZone(ElementId firewall, string zone, string separator = ",") =>
        To(
            Select(
                "0",
                Call(
                    "Fn::Split",
                    new Expression.Literal(","),
                    Call(
                        "Fn::Select",
                        new Expression.Literal("1"),
                        Call(
                            "Fn::Split",
                            new Expression.Literal(zone + ":"),
                            Call("Fn::Join", new Expression.Literal(separator), new Expression.Attribute(firewall, "EndpointIds"))
                        )
                    )
                )
            )
        );

    public void State(string property, PropertyValue value) =>
        Net.Change<RawResource>(
            Owner,
            owner => owner with { Properties = new([.. owner.Properties.Where(stated => stated.Name != property), new(property, value)]) }
        );

    public void Unstate(string property) =>
        Net.Change<RawResource>(Owner, owner => owner with { Properties = new(owner.Properties.Where(stated => stated.Name != property)) });

    /// <summary>Sends through another endpoint, both ways.</summary>
    public void Retarget(RouteTarget target)
    {
        foreach (var route in new[] { EdgeRoute, AppRoute })
        {
            Net.Change<Route>(route, stated => stated with { Target = target });
        }
    }

    private static RouteTarget To(Value<string> id) => Net.To(ResourceKind.GatewayLoadBalancerEndpoint, new Reference.ToExisting(id));

    private static Value<string> Select(string index, Expression list) =>
        new Value<string>.Symbolic(Call("Fn::Select", new Expression.Literal(index), list));

    private static Expression Call(string function, params Expression[] arguments) => new Expression.Call(function, new(arguments));
}
