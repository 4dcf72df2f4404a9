using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class LogicalIdTests
{
    [Theory]
    [InlineData("App", "MainAppSubnet")]
    [InlineData("app-1a", "MainApp1aSubnet")]
    [InlineData("AppSubnet", "MainAppSubnet")]
    [InlineData("Äpp web", "MainPpWebSubnet")]
    public void Names_Become_LettersAndDigits(string name, string expected)
    {
        var subnet = Vpc("Main", "10.0.0.0/16").Subnet(name, "10.0.1.0/24");

        Assert.Contains(expected, IdsOf(subnet));
    }

    [Fact]
    public void Every_Statement_Has_The_Documented_Ids()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        var firewall = inspection.Appliance("Firewall", "ami-1").WithElasticIp();
        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
        app.RouteTable().Route(Internet, firewall.Eni()).Route("172.16.0.0/12", firewall.Eni());
        vpc.AddRouteTable("Shared").Associate(inspection).Route(Internet, vpc.Igw()).Route("::/0", vpc.Igw());

        string[] expected =
        [
            "MainVpc",
            "MainAppSubnet",
            "MainInspectionSubnet",
            "MainFirewallNetworkInterface",
            "MainFirewallInstance",
            "MainFirewallSecurityGroup",
            "MainFirewallSecurityGroupFromInternetAll",
            "MainFirewallElasticIp",
            "MainFirewallElasticIpAssociation",
            "MainInternetGateway",
            "MainInternetGatewayAttachment",
            "MainGatewayRouteTable",
            "MainInternetGatewayRouteTableAssociation",
            "MainGatewayRouteTableToAppSubnet",
            "MainAppRouteTable",
            "MainAppRouteTableAssociation",
            "MainAppRouteTableToInternet",
            "MainAppRouteTableTo172x16x0x0x12",
            "MainSharedRouteTable",
            "MainInspectionRouteTableAssociation",
            "MainSharedRouteTableToInternet",
            "MainSharedRouteTableToInternetIPv6",
        ];
        Assert.Equal(expected, IdsOf(vpc));
    }

    [Fact]
    public void Virtual_Private_Gateway_Has_The_Documented_Ids_Beside_The_Internet_Gateways()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        vpc.Igw().GatewayTable();
        vpc.Vgw().GatewayTable();
        inspection.RouteTable().Propagate(vpc.Vgw());

        string[] expected =
        [
            "MainVpc",
            "MainInspectionSubnet",
            "MainInternetGateway",
            "MainInternetGatewayAttachment",
            "MainGatewayRouteTable",
            "MainInternetGatewayRouteTableAssociation",
            "MainVirtualPrivateGateway",
            "MainVirtualPrivateGatewayAttachment",
            "MainVirtualPrivateGatewayRouteTable",
            "MainVirtualPrivateGatewayRouteTableAssociation",
            "MainInspectionRouteTable",
            "MainInspectionRouteTableAssociation",
            "MainInspectionRouteTablePropagation",
        ];
        Assert.Equal(expected, IdsOf(vpc));
    }

    [Theory]
    [InlineData("Nat", "MainNatGateway", "MainNatElasticIp")]
    [InlineData("nat-a", "MainNatANatGateway", "MainNatAElasticIp")]
    [InlineData("PublicNat", "MainPublicNatGateway", "MainPublicNatElasticIp")]
    [InlineData("Outbound", "MainOutboundNatGateway", "MainOutboundElasticIp")]
    [InlineData("NatGateway", "MainNatGateway", "MainNatGatewayElasticIp")]
    public void Nat_Gateway_Has_The_Documented_Ids(string name, string gateway, string address)
    {
        var nat = Vpc("Main", "10.0.0.0/16").Subnet("Public", "10.0.0.0/24").NatGateway(name);

        Assert.Equal(["MainVpc", "MainPublicSubnet", gateway, address], IdsOf(nat));
    }

    [Fact]
    public void Private_Nat_Gateway_And_Egress_Only_Gateway_Have_The_Documented_Ids()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Subnet("App", "10.0.0.0/24").PrivateNatGateway("Nat");
        vpc.Eigw();

        Assert.Equal(["MainVpc", "MainAppSubnet", "MainNatGateway", "MainEgressOnlyInternetGateway"], IdsOf(vpc));
    }

    [Fact]
    public void Chosen_Id_Replaces_The_One_From_The_Name_Everywhere()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").LogicalId("Network");
        var app = vpc.Subnet("App", "10.0.1.0/24").LogicalId("Front");
        app.RouteTable().LogicalId("Way").Route(Internet, vpc.Igw());

        Assert.Superset(new HashSet<string> { "Network", "Front", "Way", "WayToInternet" }, IdsOf(vpc).ToHashSet());
        Assert.DoesNotContain("MainVpc", IdsOf(vpc));
    }

    [Fact]
    public void Statement_Made_Twice_Keeps_Its_Id_And_The_Second_Gets_A_Number()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var table = vpc.Subnet("App", "10.0.1.0/24").RouteTable().Route(Internet, vpc.Igw()).Route("0.0.0.0/0", vpc.Igw());

        Assert.Equal(
            ["MainAppRouteTableToInternet", "MainAppRouteTableToInternet2"],
            IdsOf(table).Where(id => id.Contains("To", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Chosen_Id_Of_A_Route_Of_Both_Families_Is_That_Of_IPv4()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var app = vpc.Subnet("App", "10.0.1.0/24").Ipv6(0);
        app.RouteTable().Route(Internet, vpc.Igw(), logicalId: "Out");

        Assert.Superset(new HashSet<string> { "Out", "OutIPv6" }, IdsOf(vpc).ToHashSet());
    }

    [Fact]
    public void Chosen_Ids_Of_Statements_Are_Kept()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24");
        vpc.Subnet("Db", "10.0.2.0/24");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        var firewall = inspection.Appliance("Firewall", "ami-1").WithElasticIp(logicalId: "Address");
        vpc.Igw().AttachmentLogicalId("Attached");
        vpc.AddRouteTable("Edge").Associate(vpc.Igw(), logicalId: "AtGateway").Route(vpc, firewall.Eni(), logicalId: "In");
        vpc.AddRouteTable("Shared").Associate(app, logicalId: "AtApp").Route(Internet, firewall.Eni(), logicalId: "Out");
        vpc.AddRouteTable("Vpn").Associate(Existing.VirtualPrivateGateway("vgw-1"), logicalId: "AtVpn");

        Assert.Superset(
            new HashSet<string>
            {
                "Address",
                "AddressAssociation",
                "Attached",
                "AtGateway",
                "InAppSubnet",
                "InDbSubnet",
                "AtApp",
                "Out",
                "AtVpn",
            },
            IdsOf(vpc).ToHashSet()
        );
        Assert.DoesNotContain("MainSharedRouteTableToInternet", IdsOf(vpc));
    }

    private static IEnumerable<string> IdsOf(Topology topology) => topology.AgreedModel().Elements.Select(element => element.LogicalId);
}
