namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>A raw resource means what it means in a template, and what is wrong with it is said at the argument that states it.</summary>
public sealed class RawResourceTests
{
    [Fact]
    public Task Sound_Design_Says_Nothing() => DesignAsync();

    [Fact]
    public Task Half_A_Subnet_As_Edge_Destination_Is_An_Error() => DesignAsync(edgeDestination: "{|IR2007:\"10.0.1.0/25\"|}");

    [Fact]
    public Task Nat_Gateway_With_An_Edge_Table_Is_An_Error() => DesignAsync(gateway: "{|IR2001:\"nat-0123456789abcdef0\"|}");

    [Fact]
    public Task Return_Straight_To_The_Gateway_Is_An_Error() => DesignAsync(returnTarget: "\"GatewayId\", {|IR4008:vpc.Igw().Id|}");

    [Fact]
    public Task Text_That_Is_No_Block_Is_An_Error() => DesignAsync(edgeDestination: "{|IR1001:\"10.0.1.0\"|}");

    private static Task DesignAsync(
        string gateway = "vpc.Igw().Id",
        string edgeDestination = "\"10.0.1.0/24\"",
        string returnTarget = "\"NetworkInterfaceId\", firewall.Eni().Id"
    ) =>
        Verify.TopologyAsync(
            $$"""
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    inspection.RouteTable().Route(Internet, vpc.Igw());

                    var edge = vpc.Resource("Edge", "AWS::EC2::RouteTable").Property("VpcId", vpc.Id);
                    vpc.Resource("AtGateway", {|IR1016:"AWS::EC2::GatewayRouteTableAssociation"|})
                        .Property("RouteTableId", edge.Id)
                        .Property("GatewayId", {{gateway}});
                    vpc.Resource("ToApp", {|IR1016:"AWS::EC2::Route"|})
                        .Property("RouteTableId", edge.Attribute("RouteTableId"))
                        .Property("DestinationCidrBlock", {{edgeDestination}})
                        .Property("NetworkInterfaceId", firewall.Eni().Id);

                    var back = vpc.AddRouteTable("Back");
                    vpc.Resource("AtApp", {|IR1016:"AWS::EC2::SubnetRouteTableAssociation"|})
                        .Property("RouteTableId", back.Id)
                        .Property("SubnetId", app.Id);
                    vpc.Resource("Out", {|IR1016:"AWS::EC2::Route"|})
                        .Property("RouteTableId", back.Id)
                        .Property("DestinationCidrBlock", "0.0.0.0/0")
                        .Property({{returnTarget}});
                    return vpc;
            """
        );
}
