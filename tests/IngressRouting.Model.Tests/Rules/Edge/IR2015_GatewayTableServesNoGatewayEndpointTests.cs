namespace IngressRouting.Model.Tests;

public sealed class IR2015_GatewayTableServesNoGatewayEndpointTests
{
    private const string Id = "IR2015";

    private static readonly string Tables = Facets.Of(Facets.Setting, "RouteTableIds");

    private readonly Founding founding = new();

    [Fact]
    public void EndpointInAGatewayTable_Triggers()
    {
        var endpoint = Endpoint(Net.List(Net.IdOf(founding.AppTable), Net.IdOf(founding.EdgeTable)));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, endpoint, Tables);
        Assert.Equal(
            $"endpoint Raw{endpoint.Index} adds a route for a prefix list to route table EdgeTable, and AWS takes none in the route table of internet "
                + "gateway Igw; give the endpoint the route tables of subnets",
            finding.Message
        );
    }

    [Fact]
    public void EndpointThatSaysItsType_Triggers() =>
        Expect.Only(founding.Net, Id, Severity.Error, Endpoint(Net.List(Net.IdOf(founding.EdgeTable)), Net.Text("Gateway")), Tables);

    [Fact]
    public void TableByItsAttribute_Triggers()
    {
        var table = new Value<string>.Symbolic(new Expression.Attribute(founding.EdgeTable, "RouteTableId"));
        Expect.Only(founding.Net, Id, Severity.Error, Endpoint(Net.List(table)), Tables);
    }

    [Fact]
    public void ExistingTableThatAnEdgeAssociationNames_Triggers()
    {
        var net = new Net();
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        net.Edge(Net.Existing("rtb-1"), ResourceKind.InternetGateway, net.InternetGateway(vpc));
        var endpoint = net.RawOf(EndpointDesign.EndpointType, ("RouteTableIds", Net.List("rtb-1")));
        Expect.Finding(net, Id, Severity.Error, endpoint, Tables);
    }

    [Fact]
    public void ExistingTableOfTheTopologyThatIsNamedByItsId_Triggers()
    {
        founding.Net.Change<RouteTable>(founding.EdgeTable, table => table with { IsExisting = true, ExistingId = "rtb-1" });
        var endpoint = founding.Net.RawOf(EndpointDesign.EndpointType, ("RouteTableIds", Net.List("rtb-1")));
        Expect.Finding(founding.Net, Id, Severity.Error, endpoint, Tables);
    }

    [Fact]
    public void EndpointInSubnetTables_DoesNotTrigger()
    {
        Endpoint(Net.List(Net.IdOf(founding.AppTable), Net.IdOf(founding.InspectionTable)));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void EndpointWithoutTables_DoesNotTrigger()
    {
        founding.Net.RawOf(EndpointDesign.EndpointType, ("ServiceName", Net.Text("com.amazonaws.eu-west-1.s3")));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void InterfaceEndpoint_DoesNotTrigger()
    {
        Endpoint(Net.List(Net.IdOf(founding.EdgeTable)), Net.Text("Interface"));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void EndpointOfATypeThatAParameterNames_IsNotProven() =>
        Expect.NotProven(
            founding.Net,
            Id,
            Endpoint(Net.List(Net.IdOf(founding.EdgeTable)), Net.Text(Net.Symbolic<string>("Type"))),
            Tables
        );

    [Fact]
    public void ListOfTablesThatAParameterGives_IsNotProven()
    {
        var endpoint = Endpoint(Net.Text(Net.Symbolic<string>("Tables")));
        Assert.Equal(
            $"only the deployment knows whether a gateway route table is in parameter Tables, the route tables of endpoint Raw{endpoint.Index}",
            Expect.NotProven(founding.Net, Id, endpoint, Tables).Needs
        );
    }

    [Fact]
    public void ExistingTable_IsNotProven() => Expect.NotProven(founding.Net, Id, Endpoint(Net.List("rtb-1")), Tables);

    [Fact]
    public void ExistingTableOfTheTopology_IsNotProven()
    {
        var table = founding.Net.Table(founding.Vpc, "Other");
        founding.Net.Change<RouteTable>(table, other => other with { IsExisting = true, ExistingId = "rtb-1" });
        Expect.NotProven(founding.Net, Id, Endpoint(Net.List(Net.IdOf(table))), Tables);
    }

    private ElementId Endpoint(PropertyValue tables, PropertyValue? type = null) =>
        type is null
            ? founding.Net.RawOf(EndpointDesign.EndpointType, ("RouteTableIds", tables))
            : founding.Net.RawOf(EndpointDesign.EndpointType, ("RouteTableIds", tables), ("VpcEndpointType", type));
}
