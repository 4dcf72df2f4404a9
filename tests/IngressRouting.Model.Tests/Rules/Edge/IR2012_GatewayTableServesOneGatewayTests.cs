namespace IngressRouting.Model.Tests;

public sealed class IR2012_GatewayTableServesOneGatewayTests
{
    private const string Id = "IR2012";
    private readonly Founding founding = new();

    [Fact]
    public void TableOfTwoGateways_Triggers()
    {
        var vgw = founding.Net.VirtualPrivateGateway(founding.Vpc);
        founding.Net.Propagate(founding.InspectionTable, vgw);
        var edge = founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, vgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Info, edge, Facets.Gateway);
        Assert.StartsWith("route table EdgeTable serves internet gateway Igw and virtual private gateway Vgw: ", finding.Message);
    }

    [Fact]
    public void TableOfOneGatewayTwice_DoesNotTrigger()
    {
        founding.Net.Edge(founding.EdgeTable, ResourceKind.InternetGateway, founding.Igw);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void TableForEachGateway_DoesNotTrigger()
    {
        var vgw = founding.Net.VirtualPrivateGateway(founding.Vpc);
        founding.Net.Edge(founding.Net.Table(founding.Vpc, "VpnTable"), ResourceKind.VirtualPrivateGateway, vgw);
        Expect.Silence(founding.Net);
    }
}
