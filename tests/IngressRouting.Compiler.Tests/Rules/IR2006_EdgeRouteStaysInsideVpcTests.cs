namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The destination of the edge route is marked.</summary>
public sealed class IR2006_EdgeRouteStaysInsideVpcTests
{
    [Fact]
    public Task Block_Outside_The_Vpc_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route({|IR2006:"10.1.1.0/24"|}, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task All_Addresses_Through_An_Appliance_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route({|IR2006:Internet|}, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task All_Addresses_In_A_Second_Use_Triggers_There() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    vpc.Igw().GatewayTable().Route({|IR2006:Internet|}, firewall.Eni());
                    return vpc;
            """
        );

    [Fact]
    public Task Subnet_Of_Another_Vpc_Triggers_At_The_Destination() =>
        Verify.TopologyAsync(
            """
                    var net = Topology("Hub");
                    var vpc = net.Vpc("Main", "10.0.0.0/16");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    var other = net.Vpc("Other", "10.1.0.0/16").Subnet("Db", "10.1.0.0/24");

                    vpc.Igw().GatewayTable().Route({|IR2006:other|}, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return net;
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
                    app.RouteTable().Route(Internet, firewall.Eni());
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

                    var block = Parameter.Cidr("Block");
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni()).Route({|IR0001,IR0001,IR0001,IR0001,IR0001,IR0001,IR0001:block|}, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(["IR2006", "IR2007", "IR2008", "IR3004", "IR4005", "IR4006", "IR4008"], run.NotProven);
    }
}
