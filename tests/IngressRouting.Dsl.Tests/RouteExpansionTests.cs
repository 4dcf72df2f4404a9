using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class RouteExpansionTests
{
    [Fact]
    public void Vpc_As_Destination_Is_Every_Subnet_But_The_Appliances_Own()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        vpc.Subnet("App", "10.0.1.0/24");
        var table = vpc.Igw().GatewayTable().Route(vpc, inspection.Appliance("Firewall", "ami-1").Eni());

        Assert.Equal(["App"], DestinationsOf(table));
    }

    [Fact]
    public void Subnets_That_Come_After_The_Call_Take_Part()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        var table = vpc.Igw().GatewayTable().Route(vpc, inspection.Appliance("Firewall", "ami-1").Eni());
        vpc.Subnet("App", "10.0.1.0/24");
        vpc.Subnet("Db", "10.0.2.0/24");

        Assert.Equal(["App", "Db"], DestinationsOf(table));
    }

    [Fact]
    public void Subnets_That_The_Table_Serves_Are_Left_Out()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        var app = vpc.Subnet("App", "10.0.1.0/24");
        vpc.Subnet("Db", "10.0.2.0/24");
        var table = app.RouteTable().Route(vpc, inspection.Appliance("Firewall", "ami-1").Eni());

        Assert.Equal(["Db"], DestinationsOf(table));
    }

    [Fact]
    public void Vpc_In_The_Table_Of_Another_Vpc_Is_Its_Block()
    {
        var net = Topology("Hub");
        var hub = net.Vpc("Hub", "10.0.0.0/16");
        var spoke = net.Vpc("Spoke", "10.1.0.0/16");
        hub.Subnet("App", "10.0.0.0/24").RouteTable().Route(spoke, Existing.VpcPeeringConnection("pcx-1"));

        var route = Assert.Single(net.AgreedModel().Elements.OfType<Route>());
        Assert.Equal(Cidr.Read("10.1.0.0/16"), Assert.IsType<Model.Destination.Addresses>(route.Destination).Block);
        Assert.Equal("HubAppRouteTableToSpoke", route.LogicalId);
    }

    private static IEnumerable<string> DestinationsOf(Topology topology)
    {
        var model = topology.AgreedModel();
        return model
            .Elements.OfType<Route>()
            .Select(route => Assert.IsType<Model.Destination.OfSubnet>(route.Destination))
            .Select(destination => ((Model.Subnet)model[destination.Subnet]).Name);
    }
}
