namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The gateway of the association is marked, or the target of the route.</summary>
public sealed class IR2002_EdgeStaysInOneVpcTests
{
    [Fact]
    public Task Gateway_Of_Another_Vpc_Triggers() =>
        Verify.TopologyAsync(
            """
                    var net = Topology("Hub");
                    var main = net.Vpc("Main", "10.0.0.0/16");
                    var other = net.Vpc("Other", "10.1.0.0/16");
                    main.AddRouteTable("Edge").Associate({|IR2002:other.Igw()|});
                    return net;
            """
        );

    [Fact]
    public Task Appliance_Of_Another_Vpc_Triggers() =>
        Verify.TopologyAsync(
            """
                    var net = Topology("Hub");
                    var main = net.Vpc("Main", "10.0.0.0/16");
                    var app = main.Subnet("App", "10.0.1.0/24");
                    var other = net.Vpc("Other", "10.1.0.0/16");
                    var inspection = other.Subnet("Inspection", "10.1.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    main.Igw().GatewayTable().Route(app, {|IR2002:firewall.Eni()|});
                    inspection.RouteTable().Route(Internet, other.Igw());
                    return net;
            """
        );

    [Fact]
    public Task Own_Gateway_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var net = Topology("Hub");
                    var main = net.Vpc("Main", "10.0.0.0/16");
                    net.Vpc("Other", "10.1.0.0/16");
                    main.AddRouteTable("Edge").Associate(main.Igw());
                    return net;
            """
        );

    [Fact]
    public async Task Existing_Gateway_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Edge").Associate({|IR0001:{|IR0001:Existing.VirtualPrivateGateway("vgw-0123456789abcdef0")|}|});
                    return vpc;
            """
        );

        Assert.Equal(["IR2002", "IR2003"], run.NotProven);
    }
}
