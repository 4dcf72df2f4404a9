using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the NAT gateway's own default route is marked.</summary>
public sealed class IR4010_NatSubnetHasEdgeRouteTests
{
    [Fact]
    public async Task Nat_Gateway_Behind_The_Appliance_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    app.RouteTable().Route(Internet, outbound.NatGateway("Nat"));
                    outbound.RouteTable().Route(Internet, {|IR4010:firewall.Eni()|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4010"));
    }

    [Fact]
    public Task Edge_Route_For_The_Nat_Gateways_Subnet_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    vpc.Igw().GatewayTable().Route(outbound, firewall.Eni());
                    app.RouteTable().Route(Internet, outbound.NatGateway("Nat"));
                    outbound.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Nat_Instance_In_Front_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24");
                    var front = vpc.Subnet("Front", "10.0.0.0/24");
                    outbound.NatGateway("Nat");
                    outbound.RouteTable().Route(Internet, front.NatInstance("Second", Parameter.Ami("Linux")).Eni());
                    front.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Existing_Endpoint_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24");
                    {|IR0001:outbound.NatGateway("Nat")|};
                    var endpoint = Existing.GatewayLoadBalancerEndpoint("vpce-0123456789abcdef0");
                    outbound.RouteTable().Route(Internet, {|IR0001,IR0001:endpoint|});
                    return vpc;
            """
        );

        Assert.Equal(["IR3008", "IR4004", "IR4010"], run.NotProven);
    }
}
