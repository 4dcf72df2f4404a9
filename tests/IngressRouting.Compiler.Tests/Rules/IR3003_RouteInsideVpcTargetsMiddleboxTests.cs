namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the route is marked.</summary>
public sealed class IR3003_RouteInsideVpcTargetsMiddleboxTests
{
    [Fact]
    public Task Internet_Gateway_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni()).Route(inspection, {|IR3003:vpc.Igw()|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Transit_Gateway_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni()).Route(inspection, {|IR3003:Existing.TransitGateway("tgw-0123456789abcdef0")|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Route_For_The_Vpc_Triggers_For_Each_Subnet_That_It_Stands_For() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Subnet("Db", "10.0.2.0/24");
                    vpc.Subnet("Cache", "10.0.3.0/24");
                    app.RouteTable().Route(vpc, {|IR3003,IR3003:vpc.Igw()|});
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
                    app.RouteTable().Route(Internet, firewall.Eni()).Route(inspection, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Block_From_A_Parameter_To_A_Gateway_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var block = Parameter.Cidr("Block");
                    app.RouteTable().Route({|IR0001,IR0001:block|}, {|IR0001:vpc.Igw()|});
                    return vpc;
            """
        );

        Assert.Equal(["IR3002", "IR3003", "IR3006"], run.NotProven);
    }
}
