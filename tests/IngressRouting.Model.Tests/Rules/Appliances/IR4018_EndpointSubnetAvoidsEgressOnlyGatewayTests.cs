namespace IngressRouting.Model.Tests;

public sealed class IR4018_EndpointSubnetAvoidsEgressOnlyGatewayTests
{
    private const string Id = "IR4018";

    private readonly EndpointDesign design = EndpointDesign.OfLoadBalancer();

    [Fact]
    public void Ipv6ThroughAnEndpointToAnEgressOnlyGateway_Triggers()
    {
        var route = ToEgressOnly(design);
        SendIpv6(design);
        Assert.Equal(
            $"subnet 'Inspection' holds an endpoint of Raw{design.Owner.Index} and sends IPv6 to egress-only internet gateway eigw-1, which drops what "
                + "comes from such an endpoint; route ::/0 to the internet gateway",
            Expect.Finding(design.Net, Id, Severity.Error, route, Facets.Target).Message
        );
    }

    [Fact]
    public void EndpointThatGetsNoIpv6_TriggersAsAWarning() =>
        Expect.Only(design.Net, Id, Severity.Warning, ToEgressOnly(design), Facets.Target);

    [Fact]
    public void EndpointOfAFirewall_TriggersAsAWarning()
    {
        var firewall = EndpointDesign.OfFirewall();
        var route = ToEgressOnly(firewall);
        SendIpv6(firewall);
        Expect.Finding(firewall.Net, Id, Severity.Warning, route, Facets.Target);
    }

    [Fact]
    public void Appliance_DoesNotTrigger()
    {
        var founding = Founding.DualStack();
        founding.Target(founding.Ipv6InspectionRoute, EgressOnly);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void Ipv6ToTheInternetGateway_DoesNotTrigger()
    {
        design.Net.Route(design.InspectionTable, Net.Block("::/0"), Net.To(ResourceKind.InternetGateway, design.Igw));
        SendIpv6(design);
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void EgressOnlyGatewayInAnotherSubnet_DoesNotTrigger()
    {
        design.Net.Route(design.AppTable, Net.Block("::/0"), EgressOnly);
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void SubnetWithATableThatExists_IsNotProven()
    {
        SendIpv6(design);
        design.Net.Change<RouteTable>(design.InspectionTable, table => table with { IsExisting = true, ExistingId = "rtb-1" });
        Expect.NotProven(design.Net, Id, Ipv6Route(design), Facets.Target);
    }

    [Fact]
    public void EndpointInAnExistingSubnet_IsNotProven()
    {
        SendIpv6(design);
        design.State("SubnetIds", Net.List("subnet-1"));
        Assert.Equal(
            $"the topology does not describe in which subnet Gateway Load Balancer endpoint Raw{design.Owner.Index} lies",
            Expect.NotProven(design.Net, Id, Ipv6Route(design), Facets.Target).Needs
        );
    }

    private static RouteTarget EgressOnly => Net.To(ResourceKind.EgressOnlyInternetGateway, Net.Existing("eigw-1"));

    private static ElementId ToEgressOnly(EndpointDesign design) => design.Net.Route(design.InspectionTable, Net.Block("::/0"), EgressOnly);

    private static void SendIpv6(EndpointDesign design) => design.Net.Route(design.AppTable, Net.Block("::/0"), design.Target);

    private static ElementId Ipv6Route(EndpointDesign design) =>
        design.Net.Model.Elements.OfType<Route>().Last(route => route.Table.Element == design.AppTable).Id;
}
