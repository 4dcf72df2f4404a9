namespace IngressRouting.Model.Tests;

public sealed class IR2013_OnPremisesReturnRouteWinsTests
{
    private const string Id = "IR2013";
    private readonly Founding founding;
    private readonly ElementId vgw;
    private readonly ElementId propagation;

    public IR2013_OnPremisesReturnRouteWinsTests() => (founding, vgw, propagation) = Founding.OwnOnPremises();

    [Fact]
    public void PropagationIntoTheProtectedTable_Triggers()
    {
        var second = founding.Net.Propagate(founding.AppTable, vgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, second, Facets.Gateway);
        Assert.Equal(
            "virtual private gateway Vgw propagates the routes to on-premises addresses to route table AppTable of subnet 'App' (10.0.1.0/24), "
                + "and they are more specific than 0.0.0.0/0 to network interface 'Firewall' (MORE_SPECIFIC_ROUTE): replies bypass the appliance "
                + "that requests pass; propagate to the route table of the appliance's subnet instead",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(second), finding.Repair);
    }

    [Fact]
    public void TableOfTwoProtectedSubnets_TriggersOnce()
    {
        var third = founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24");
        founding.Net.Associate(founding.AppTable, third);
        founding.Net.Route(founding.EdgeTable, Net.Whole(third), Net.Eni(founding.Eni));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Net.Propagate(founding.AppTable, vgw), Facets.Gateway);
    }

    [Theory]
    [InlineData("192.168.1.0/24")]
    [InlineData("192.168.0.0/15")]
    public void RouteForOnPremisesAddressesThroughAnotherGateway_Triggers(string block)
    {
        founding.Net.Remove(propagation);
        founding.Net.Route(founding.InspectionTable, Net.Block("192.168.0.0/16"), Net.To(ResourceKind.VirtualPrivateGateway, vgw));
        var route = founding.Net.Route(founding.AppTable, Net.Block(block), Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1")));
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, route, Facets.Destination);
        Assert.Equal(new Repair.ReplaceTarget(route, Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void RouteForOtherAddressesThroughAnotherGateway_DoesNotTrigger()
    {
        founding.Net.Remove(propagation);
        founding.Net.Route(founding.InspectionTable, Net.Block("192.168.0.0/16"), Net.To(ResourceKind.VirtualPrivateGateway, vgw));
        founding.Net.Route(founding.AppTable, Net.Block("172.16.0.0/12"), Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1")));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void RouteThroughAnotherGatewayBesidePropagation_IsNotProven()
    {
        var route = founding.Net.Route(
            founding.AppTable,
            Net.Block("172.16.0.0/12"),
            Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1"))
        );
        Expect.NotProven(founding.Net, Id, route, Facets.Destination);
    }

    [Fact]
    public void PropagationBesideAStaticRouteThroughTheAppliance_IsNotProven()
    {
        founding.Net.Route(founding.AppTable, Net.Block("192.168.0.0/16"), Net.Eni(founding.Eni));
        Expect.NotProven(founding.Net, Id, founding.Net.Propagate(founding.AppTable, vgw), Facets.Gateway);
    }

    [Fact]
    public void ExistingTable_IsNotProven()
    {
        founding.Net.Change<RouteTable>(founding.AppTable, table => table with { IsExisting = true, ExistingId = "rtb-1" });
        Expect.NotProven(founding.Net, Id, founding.AppRoute, Facets.Destination);
    }

    [Fact]
    public void ApplianceThatTranslates_DoesNotTrigger()
    {
        founding.Appliance(instance => instance with { TranslatesSource = true });
        founding.Net.Propagate(founding.AppTable, vgw);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void SubnetThatIsNotInspected_DoesNotTrigger()
    {
        var third = founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24");
        founding.Net.Propagate(founding.Net.Table(founding.Vpc, "ThirdTable", third), vgw);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void DesignBehindAnInternetGateway_DoesNotTrigger()
    {
        var internet = new Founding();
        internet.Net.Propagate(internet.AppTable, internet.Net.VirtualPrivateGateway(internet.Vpc));
        Expect.Silence(internet.Net, Id);
    }
}
