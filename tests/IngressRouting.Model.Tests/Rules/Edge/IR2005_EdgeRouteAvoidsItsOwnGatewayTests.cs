namespace IngressRouting.Model.Tests;

public sealed class IR2005_EdgeRouteAvoidsItsOwnGatewayTests
{
    private const string Id = "IR2005";
    private readonly Founding founding = new();

    [Fact]
    public void DefaultRouteToOwnGateway_Triggers()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("0.0.0.0/0"), founding.ToIgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Target);
        Assert.Equal(
            "AWS refuses the route for 0.0.0.0/0 to internet gateway Igw (RouteConflict: 'Route table has a conflicting association with the "
                + "gateway') because the table routes what enters through that gateway; put the route into the route table of the appliance's "
                + "subnet",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(route), finding.Repair);
    }

    [Fact]
    public void SubnetRouteToOwnGateway_TriggersAlone()
    {
        founding.Target(founding.EdgeRoute, founding.ToIgw);
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void SecondGatewayOfTheTable_Triggers()
    {
        var vgw = Net.Existing("vgw-1");
        founding.Net.Attach(founding.Vpc, ResourceKind.VirtualPrivateGateway, vgw);
        founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, vgw);
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("192.168.0.0/16"), Net.To(ResourceKind.VirtualPrivateGateway, vgw));
        Expect.Finding(founding.Net, Id, Severity.Error, route, Facets.Target);
        Expect.Silence(founding.Net, "IR2004");
    }

    [Fact]
    public void SameRouteInSubnetTable_DoesNotTrigger() => Expect.Silence(founding.Net);
}
