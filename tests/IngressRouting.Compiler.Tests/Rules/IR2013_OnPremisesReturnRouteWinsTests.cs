using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The propagation's gateway is marked, or the destination of the route that wins.</summary>
public sealed class IR2013_OnPremisesReturnRouteWinsTests
{
    [Fact]
    public async Task Propagation_Into_The_Protected_Table_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    vpc.Vgw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni()).Propagate({|IR2013:vpc.Vgw()|});
                    inspection.RouteTable().Propagate(vpc.Vgw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR2013"));
    }

    [Fact]
    public Task Route_To_A_Transit_Gateway_For_Addresses_On_Premises_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    vpc.Vgw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable()
                        .Route(Internet, firewall.Eni())
                        .Route({|IR2013:"192.168.7.0/24"|}, Existing.TransitGateway("tgw-0123456789abcdef0"));
                    inspection.RouteTable().Route("192.168.0.0/16", vpc.Vgw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Static_Route_Through_The_Appliance_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    vpc.Vgw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable()
                        .Route(Internet, firewall.Eni())
                        .Route("192.168.0.0/16", firewall.Eni())
                        .Propagate({|IR0001:vpc.Vgw()|});
                    inspection.RouteTable().Propagate(vpc.Vgw());
                    return vpc;
            """
        );

        Assert.Equal(["IR2013"], run.NotProven);
    }

    [Fact]
    public Task Propagation_Into_The_Table_Of_The_Appliance_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    vpc.Vgw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Propagate(vpc.Vgw());
                    return vpc;
            """
        );
}
