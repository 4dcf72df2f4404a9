using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The statement that needs IPv4 is marked.</summary>
public sealed class IR1018_Ipv6OnlySubnetNeedsNoIPv4Tests
{
    private const string Start = """
                var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                var app = vpc.Ipv6OnlySubnet("App", 1, Zone.First);

        """;

    [Fact]
    public Task Nat_Gateway_Triggers() =>
        Verify.TopologyAsync(
            Start
                + """
                        {|IR1018:app.NatGateway("Nat")|};
                        app.RouteTable().Route(Internet, vpc.Igw());
                        return vpc;
                """
        );

    [Fact]
    public Task Elastic_Ip_Of_An_Appliance_Triggers() =>
        Verify.TopologyAsync(
            Start
                + """
                        app.Appliance("Proxy", "ami-0123456789abcdef0").{|IR1018:WithElasticIp()|};
                        app.RouteTable().Route(Internet, vpc.Igw());
                        return vpc;
                """
        );

    [Fact]
    public async Task IPv4_Route_Is_A_Warning_At_Its_Destination()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        app.RouteTable().Route({|IR1018:"0.0.0.0/0"|}, vpc.Igw());
                        return vpc;
                """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR1018"));
    }

    [Fact]
    public Task IPv4_Block_That_It_Does_Not_Have_Is_Marked_Where_It_Is_Used() =>
        Verify.TopologyAsync(
            Start
                + """
                        vpc.AddRouteTable("Table").Route({|IR1001:app.Cidr|}, Existing.TransitGateway("tgw-0123456789abcdef0"));
                        return vpc;
                """
        );

    [Fact]
    public Task Block_Outside_Of_The_Vpc_Is_Marked() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6("2001:db8::/56", "ipv6pool-ec2-0123456789abcdef0");
                    vpc.Ipv6OnlySubnet("App", {|IR1002:"2001:db9::/64"|});
                    return vpc;
            """
        );

    [Fact]
    public async Task Inspected_Ipv6_Only_Subnet_Does_Not_Trigger()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        var inspection = vpc.Ipv6OnlySubnet("Inspection", vpc.Ipv6Cidr.Subnet(64, 0), Zone.First);
                        var firewall = inspection.Appliance("Firewall", "ami-0123456789abcdef0");
                        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                        app.RouteTable().Route(Internet, firewall.Eni());
                        inspection.RouteTable().Route(Internet, vpc.Igw());
                        return vpc;
                """
        );

        var template = run.Template("Inspection");
        Assert.Contains("\"MainAppRouteTableToInternetIPv6\"", template, StringComparison.Ordinal);
        Assert.Contains("\"MainGatewayRouteTableToAppSubnetIPv6\"", template, StringComparison.Ordinal);
        Assert.DoesNotContain("DestinationCidrBlock", template, StringComparison.Ordinal);
    }
}
