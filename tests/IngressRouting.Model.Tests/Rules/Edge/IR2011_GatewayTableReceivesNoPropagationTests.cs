namespace IngressRouting.Model.Tests;

public sealed class IR2011_GatewayTableReceivesNoPropagationTests
{
    private const string Id = "IR2011";

    [Fact]
    public void PropagationIntoGatewayTable_Triggers()
    {
        var (founding, vgw, _) = Founding.OwnOnPremises();
        var propagation = founding.Net.Propagate(founding.EdgeTable, vgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, propagation, Facets.Gateway);
        Assert.Equal(
            "AWS refuses to associate route table EdgeTable with virtual private gateway Vgw while virtual private gateway Vgw propagates its "
                + "routes to it; propagate them to the route table of the appliance's subnet",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(propagation), finding.Repair);
    }

    [Fact]
    public void PropagationIntoTheTableOfAnInternetGateway_Triggers()
    {
        var founding = new Founding();
        var vgw = founding.Net.VirtualPrivateGateway(founding.Vpc);
        var propagation = founding.Net.Propagate(founding.EdgeTable, vgw);
        Expect.Only(founding.Net, Id, Severity.Error, propagation, Facets.Gateway);
    }

    [Fact]
    public void PropagationIntoAnExistingTableThatAnEdgeAssociationNames_Triggers()
    {
        var net = new Net();
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        net.Edge(Net.Existing("rtb-1"), ResourceKind.InternetGateway, net.InternetGateway(vpc));
        var propagation = net.Propagate(Net.Existing("rtb-1"), net.VirtualPrivateGateway(vpc));
        Expect.Finding(net, Id, Severity.Error, propagation, Facets.Gateway);
    }

    [Fact]
    public void PropagationIntoSubnetTable_DoesNotTrigger() => Expect.Silence(Founding.OwnOnPremises().Founding.Net);

    [Fact]
    public void PropagationIntoAnExistingTableOfTheTopology_IsNotProven()
    {
        var (founding, _, propagation) = Founding.OwnOnPremises();
        founding.Net.Change<RouteTable>(founding.InspectionTable, table => table with { IsExisting = true, ExistingId = "rtb-1" });
        Expect.NotProven(founding.Net, Id, propagation, Facets.Gateway);
    }

    [Fact]
    public void PropagationIntoAnExistingTable_IsNotProven()
    {
        var (founding, vgw, _) = Founding.OwnOnPremises();
        var propagation = founding.Net.Propagate(Net.Existing("rtb-1"), vgw);
        Expect.NotProven(founding.Net, Id, propagation, Facets.Gateway);
    }
}
