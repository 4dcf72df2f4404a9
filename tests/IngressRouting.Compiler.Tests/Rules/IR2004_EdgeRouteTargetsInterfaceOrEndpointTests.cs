namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the edge route is marked.</summary>
public sealed class IR2004_EdgeRouteTargetsInterfaceOrEndpointTests
{
    [Fact]
    public Task Nat_Gateway_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Igw().GatewayTable().Route(app, {|IR2004:Existing.NatGateway("nat-0123456789abcdef0")|});
                    return vpc;
            """
        );

    [Fact]
    public Task Instance_By_Parameter_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Igw().GatewayTable().Route(app, {|IR2004:Existing.TransitGateway(Parameter.Text("Hub"))|});
                    return vpc;
            """
        );

    [Fact]
    public Task Default_Route_To_A_Nat_Gateway_Triggers_Once() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Igw().GatewayTable().Route(Internet, {|IR2004:Existing.NatGateway("nat-0123456789abcdef0")|});
                    return vpc;
            """
        );

    [Fact]
    public Task Route_For_The_Vpc_Triggers_Once_However_Many_Subnets_It_Has() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Subnet("Db", "10.0.2.0/24");
                    vpc.Igw().GatewayTable().Route(vpc, {|IR2004:Existing.NatGateway("nat-0123456789abcdef0")|});
                    return vpc;
            """
        );

    [Fact]
    public Task Target_Chosen_By_A_Helper_Triggers_At_The_Argument() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Igw().GatewayTable().Route(app, {|IR2004:Inspect()|});
                    return vpc;
            """,
            """
                private static RouteTarget Inspect() => Existing.NatGateway("nat-0123456789abcdef0");
            """
        );

    [Fact]
    public Task Target_In_A_Variable_Triggers_Where_It_Is_Passed() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    RouteTarget way = Existing.NatGateway("nat-0123456789abcdef0");
                    vpc.Igw().GatewayTable().Route(app, {|IR2004:way|});
                    return vpc;
            """
        );

    [Fact]
    public Task Network_Interface_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Local_Does_Not_Trigger_But_Has_No_Form_As_A_Template() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Igw().GatewayTable().Route(app, {|IR9404:RouteTarget.Local|});
                    return vpc;
            """
        );
}
