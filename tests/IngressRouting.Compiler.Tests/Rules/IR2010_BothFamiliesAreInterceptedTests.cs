namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The destination of the family that is intercepted is marked.</summary>
public sealed class IR2010_BothFamiliesAreInterceptedTests
{
    [Fact]
    public Task IPv4_Alone_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    var app = vpc.Subnet("App", "10.0.1.0/24").Ipv6(0);
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24").Ipv6(1);
                    var firewall = inspection.Appliance("Firewall", "ami-1").WithElasticIp().WithIpv6Address();
                    vpc.Igw().GatewayTable().Route({|IR2010:"10.0.1.0/24"|}, firewall.Eni());
                    app.RouteTable().Route("0.0.0.0/0", firewall.Eni()).Route("::/0", vpc.Igw());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Whole_Subnet_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    var app = vpc.Subnet("App", "10.0.1.0/24").Ipv6(0);
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24").Ipv6(1);
                    var firewall = inspection.Appliance("Firewall", "ami-1").WithElasticIp().WithIpv6Address();
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
