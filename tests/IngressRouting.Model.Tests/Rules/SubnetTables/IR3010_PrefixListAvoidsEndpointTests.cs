namespace IngressRouting.Model.Tests;

public sealed class IR3010_PrefixListAvoidsEndpointTests
{
    private const string Id = "IR3010";

    private readonly EndpointDesign design = EndpointDesign.OfLoadBalancer();

    [Fact]
    public void PrefixListToAnEndpoint_Triggers()
    {
        var route = design.Net.Route(design.AppTable, Net.PrefixList("pl-1"), design.Target);
        var finding = Expect.Finding(design.Net, Id, Severity.Error, route, Facets.Target);
        Assert.Equal(
            $"AWS refuses Gateway Load Balancer endpoint Raw{design.Owner.Index} as the target of a route for prefix list pl-1 ('Cannot create or "
                + "replace a prefix list route targeting a VPC Endpoint.'); write a route for each block of the list",
            finding.Message
        );
    }

    [Fact]
    public void PrefixListToAnExistingEndpoint_Triggers()
    {
        var endpoint = Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1"));
        var route = design.Net.Route(design.AppTable, Net.PrefixList("pl-1"), endpoint);
        Expect.Finding(design.Net, Id, Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void PrefixListThatAParameterNamesToTheEndpointOfAFirewall_Triggers()
    {
        var firewall = EndpointDesign.OfFirewall();
        var list = new Destination.PrefixList(Net.Symbolic<string>("Partners"));
        var route = firewall.Net.Route(firewall.AppTable, list, firewall.Target);
        Expect.Finding(firewall.Net, Id, Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void PrefixListInAGatewayTable_IsTheOtherRulesMatter()
    {
        var route = design.Net.Route(design.EdgeTable, Net.PrefixList("pl-1"), design.Target);
        Expect.Only(design.Net, "IR2014", Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void EndpointThatTakesNoRoutes_IsTheOtherRulesMatter()
    {
        var endpoint = design.Net.RawOf(EndpointDesign.EndpointType, ("VpcEndpointType", Net.Text("Interface")));
        design.Net.Route(design.AppTable, Net.PrefixList("pl-1"), EndpointDesign.To(endpoint));
        Expect.Silence(design.Net, Id);
    }

    [Theory]
    [InlineData(ResourceKind.TransitGateway)]
    [InlineData(ResourceKind.NetworkInterface)]
    public void PrefixListToAnotherTarget_DoesNotTrigger(ResourceKind kind)
    {
        design.Net.Route(design.AppTable, Net.PrefixList("pl-1"), Net.To(kind, Net.Existing("x-1")));
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void BlockToAnEndpoint_DoesNotTrigger() => Expect.Silence(design.Net);
}
