namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>The founding design, and what the compiler says when one argument of it is changed.</summary>
public sealed class FoundingDesignTests
{
    [Fact]
    public Task As_Designed_Says_Nothing() => DesignAsync();

    [Fact]
    public Task Nat_Gateway_As_Edge_Target_Is_An_Error() =>
        DesignAsync(edgeTarget: "{|IR2004:Existing.NatGateway(\"nat-0123456789abcdef0\")|}");

    [Fact]
    public Task Edge_Destination_Outside_The_Vpc_Is_An_Error() => DesignAsync(edgeDestination: "{|IR2006:\"192.168.0.0/24\"|}");

    [Fact]
    public Task Half_A_Subnet_As_Edge_Destination_Is_An_Error() => DesignAsync(edgeDestination: "{|IR2007:\"10.0.1.0/25\"|}");

    [Fact]
    public Task Whole_Vpc_As_Literal_Edge_Destination_Is_An_Error() => DesignAsync(edgeDestination: "{|IR2008:\"10.0.0.0/16\"|}");

    [Fact]
    public Task Vpc_As_Edge_Destination_Says_Nothing() => DesignAsync(edgeDestination: "vpc");

    [Fact]
    public Task Return_Straight_To_The_Gateway_Is_An_Error() => DesignAsync(returnTarget: "{|IR4008:vpc.Igw()|}");

    [Fact]
    public Task Source_Dest_Check_Left_On_Is_An_Error() => DesignAsync(more: ", sourceDestCheck: {|IR4003:true|}");

    [Fact]
    public Task Text_That_Is_No_Block_Is_An_Error() => DesignAsync(appCidr: "{|IR1001:\"10.0.1.0\"|}");

    [Fact]
    public Task Subnet_Outside_The_Vpc_Is_An_Error() => DesignAsync(appCidr: "{|IR1002:\"10.1.1.0/24\"|}");

    private static Task DesignAsync(
        string appCidr = "\"10.0.1.0/24\"",
        string edgeDestination = "app",
        string edgeTarget = "firewall.Eni()",
        string returnTarget = "firewall.Eni()",
        string more = ""
    ) =>
        Verify.TopologyAsync(
            $"""
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", {appCidr}, Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"){more}).WithElasticIp();

                    vpc.Igw().GatewayTable().Route({edgeDestination}, {edgeTarget});
                    app.RouteTable().Route(Internet, {returnTarget});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
