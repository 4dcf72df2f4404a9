namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The destination of the route is marked.</summary>
public sealed class IR3002_RouteInsideVpcNamesWholeSubnetTests
{
    [Fact]
    public Task Half_A_Subnet_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni()).Route({|IR3002:"10.0.0.0/25"|}, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Block_Of_The_Vpc_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni()).Route({|IR3002:"10.0.0.0/16"|}, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Helper_In_A_Loop_Triggers_At_The_Literal() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    foreach (var block in new[] { "10.0.0.0/24", {|IR3002:"10.0.7.0/24"|} })
                    {
                        Inspect(app, block, firewall);
                    }

                    return vpc;
            """,
            """
                private static void Inspect(Subnet subnet, string block, Appliance firewall) => subnet.RouteTable().Route(block, firewall.Eni());
            """
        );

    [Fact]
    public Task Subnet_Does_Not_Trigger() =>
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
    public async Task Block_From_A_Parameter_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni()).Route({|IR0001,IR0001,IR0001:Parameter.Cidr("Block")|}, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(["IR3002", "IR3004", "IR3006"], run.NotProven);
    }
}
