using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The call that makes the appliance's subnet is marked, or the target that its table sends to instead.</summary>
public sealed class IR4007_ApplianceSubnetReachesGatewayTests
{
    [Fact]
    public async Task Appliance_Subnet_On_The_Main_Table_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = {|IR4007:vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First)|};
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4007"));
    }

    [Fact]
    public Task Appliance_Subnet_In_A_Fluent_Chain_Triggers_At_Its_Own_Call() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16")
                        .Subnet("App", "10.0.1.0/24", out var app)
                        .{|IR4007:Subnet("Inspection", "10.0.0.0/24", out var inspection)|}
                        .Appliance("Firewall", inspection, Parameter.Ami("FirewallImage"), out var firewall);

                    firewall.WithElasticIp();
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    return vpc;
            """
        );

    [Fact]
    public Task Default_Route_Elsewhere_Triggers_At_Its_Target() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, {|IR4007:Existing.TransitGateway("tgw-0123456789abcdef0")|});
                    return vpc;
            """
        );

    [Fact]
    public Task Default_Route_To_The_Gateway_Does_Not_Trigger() =>
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
    public async Task Existing_Endpoint_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var endpoint = Existing.GatewayLoadBalancerEndpoint("vpce-0123456789abcdef0");
                    vpc.Igw().GatewayTable().Route(app, {|IR0001,IR0001,IR0001:endpoint|});
                    app.RouteTable().Route(Internet, endpoint);
                    return vpc;
            """
        );

        Assert.Equal(["IR4004", "IR4007", "IR4019"], run.NotProven);
    }
}
