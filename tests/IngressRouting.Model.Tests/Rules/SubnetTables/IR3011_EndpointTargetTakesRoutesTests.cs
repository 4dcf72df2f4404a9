namespace IngressRouting.Model.Tests;

public sealed class IR3011_EndpointTargetTakesRoutesTests
{
    private const string Id = "IR3011";

    private readonly EndpointDesign design = EndpointDesign.OfLoadBalancer();

    [Fact]
    public void InterfaceEndpoint_Triggers()
    {
        var net = Behind("Interface", out var route);
        Assert.Equal(
            "Raw2 is a VPC endpoint of type Interface, and AWS refuses it as the target of a route (RouteNotSupported: 'VPC Endpoints of this type "
                + "cannot be used as route targets'); name a Gateway Load Balancer endpoint, or set its VpcEndpointType to GatewayLoadBalancer",
            Expect.Only(net, Id, Severity.Error, route, Facets.Target).Message
        );
    }

    [Fact]
    public void EndpointThatSaysNoType_Triggers() => Expect.Only(Behind(null, out var route), Id, Severity.Error, route, Facets.Target);

    [Fact]
    public void EndpointByItsAttribute_Triggers()
    {
        var net = Behind("Interface", out var route);
        var id = new Value<string>.Symbolic(new Expression.Attribute(new ElementId(2), "Id"));
        var target = Net.To(ResourceKind.GatewayLoadBalancerEndpoint, new Reference.ToExisting(id));
        net.Change<Route>(route, stated => stated with { Target = target });
        Expect.Only(net, Id, Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void EveryRouteToIt_TriggersAndNothingElseIsSaid()
    {
        design.State("VpcEndpointType", Net.Text("Interface"));
        var judgement = Expect.Judge(design.Net);
        Assert.Equal(
            [(Id, design.EdgeRoute), (Id, design.AppRoute)],
            judgement.Findings.Select(finding => (finding.RuleId, finding.Subject.Element))
        );
        Assert.Empty(judgement.OpenQuestions);
    }

    [Fact]
    public void LoadBalancerEndpoint_DoesNotTrigger() => Expect.Silence(design.Net);

    [Fact]
    public void EndpointOfAFirewall_DoesNotTrigger() => Expect.Silence(EndpointDesign.OfFirewall().Net);

    [Fact]
    public void ExistingEndpoint_DoesNotTrigger()
    {
        design.Retarget(Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void TypeThatAParameterNames_IsNotProven()
    {
        design.Net.Remove(design.EdgeRoute);
        design.State("VpcEndpointType", Net.Text(Net.Symbolic<string>("Type")));
        Assert.Equal(
            $"only the deployment knows what type of VPC endpoint Raw{design.Owner.Index} is",
            Expect.NotProven(design.Net, Id, design.AppRoute, Facets.Target).Needs
        );
    }

    // A VPC with one subnet that sends to the endpoint.
    private static Net Behind(string? type, out ElementId route)
    {
        var net = new Net();
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        var app = net.Subnet(vpc, "App", "10.0.1.0/24");
        var endpoint = type is null
            ? net.RawOf(EndpointDesign.EndpointType)
            : net.RawOf(EndpointDesign.EndpointType, ("VpcEndpointType", Net.Text(type)));
        route = net.Route(net.Table(vpc, "AppTable", app), Net.Block("0.0.0.0/0"), EndpointDesign.To(endpoint));
        return net;
    }
}
