using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The NAT gateway is marked where the appliance's subnet sends to it.</summary>
public sealed class IR4011_NatSubnetReturnsThroughApplianceTests
{
    [Fact]
    public async Task Appliance_In_Front_Of_The_Nat_Gateway_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, {|IR4011:outbound.NatGateway("Nat")|});
                    outbound.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR4011"));
    }

    [Fact]
    public Task Route_Back_For_The_Workload_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, outbound.NatGateway("Nat"));
                    outbound.RouteTable().Route(Internet, vpc.Igw()).Route(app, firewall.Eni());
                    return vpc;
            """
        );

    [Fact]
    public async Task Existing_Nat_Gateway_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, {|IR0001:Existing.NatGateway("nat-0123456789abcdef0")|});
                    return vpc;
            """
        );

        Assert.Equal(["IR4011"], run.NotProven);
    }
}
