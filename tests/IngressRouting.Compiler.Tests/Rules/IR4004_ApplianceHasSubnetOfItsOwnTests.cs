using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the route is marked that leads back, or the destination of the edge route.</summary>
public sealed class IR4004_ApplianceHasSubnetOfItsOwnTests
{
    [Fact]
    public async Task Appliance_In_The_Subnet_That_It_Serves_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    var firewall = app.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    app.RouteTable().Route(Internet, {|IR4004:firewall.Eni()|});
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4004"));
    }

    [Fact]
    public async Task Nat_Gateway_In_The_Subnet_That_It_Serves_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    app.RouteTable().Route(Internet, {|IR4004:app.NatGateway("Nat")|});
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4004"));
    }

    [Fact]
    public async Task Appliance_With_An_Arm_Elsewhere_Is_A_Warning()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    var outside = vpc.Subnet("Outside", "10.0.2.0/24", Zone.First);
                    var firewall = app.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    firewall.AddEni("Outside", outside);
                    app.RouteTable().Route(Internet, {|IR4004:firewall.Eni()|});
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR4004"));
    }

    [Fact]
    public async Task Edge_Route_To_The_Appliances_Own_Subnet_Is_An_Info()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni()).Route({|IR4004:inspection|}, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Info, run.SeverityOf("IR4004"));
    }

    [Fact]
    public Task Vpc_As_Destination_Leaves_The_Appliances_Subnet_Out() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(vpc, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Existing_Endpoint_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    app.RouteTable().Route(Internet, {|IR0001,IR0001:Existing.GatewayLoadBalancerEndpoint("vpce-0123456789abcdef0")|});
                    return vpc;
            """
        );

        Assert.Equal(["IR4004", "IR4009"], run.NotProven);
    }
}
