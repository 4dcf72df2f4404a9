namespace IngressRouting.Model.Tests;

public sealed class IR2016_RouteServerAvoidsVirtualPrivateGatewayTableTests
{
    private const string Id = "IR2016";
    private const string Propagation = "AWS::EC2::RouteServerPropagation";

    private static readonly string Table = Facets.Of(Facets.Setting, "RouteTableId");

    private readonly Net net = new();

    [Fact]
    public void TableOfAVirtualPrivateGateway_Triggers()
    {
        var propagation = PropagateTo(EdgeTable(ResourceKind.VirtualPrivateGateway, "vgw-1"));
        var finding = Expect.Finding(net, Id, Severity.Error, propagation, Table);
        Assert.Contains("but not for that of virtual private gateway vgw-1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TableOfAnInternetGateway_DoesNotTrigger()
    {
        PropagateTo(EdgeTable(ResourceKind.InternetGateway, "igw-1"));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void TableOfASubnet_DoesNotTrigger()
    {
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        PropagateTo(net.Table(vpc, "App", net.Subnet(vpc, "App", "10.0.1.0/24")));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void TableOfAGatewayOfUnknownKind_IsNotProven() =>
        Expect.NotProven(net, Id, PropagateTo(EdgeTable(ResourceKind.Gateway, "gw-1")), Table);

    private ElementId EdgeTable(ResourceKind kind, string gateway)
    {
        var table = net.Table(net.Vpc("Main", "10.0.0.0/16"), "Edge");
        net.Edge(table, kind, Net.Existing(gateway));
        return table;
    }

    private ElementId PropagateTo(ElementId table) => net.RawOf(Propagation, ("RouteTableId", Net.Text(Net.IdOf(table))));
}
