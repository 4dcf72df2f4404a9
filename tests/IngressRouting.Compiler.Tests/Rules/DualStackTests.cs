namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>A dual-stack inspection VPC: what is right is silent, one statement is marked once, and a missing route for IPv6 is found.</summary>
public sealed class DualStackTests
{
    private const string Start = """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    var app = vpc.Subnet("App", "10.0.1.0/24").Ipv6(0).AssignIpv6AddressOnCreation().MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24").Ipv6(1);
                    var firewall = inspection.Appliance("Firewall", "ami-1").WithElasticIp().WithIpv6Address();

        """;

    [Fact]
    public Task Symmetric_Design_Is_Silent() =>
        Verify.TopologyAsync(
            Start
                + """
                        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                        app.RouteTable().Route(Internet, firewall.Eni());
                        inspection.RouteTable().Route(Internet, vpc.Igw());
                        return vpc;
                """
        );

    [Fact]
    public Task Both_Families_Straight_To_The_Gateway_Are_One_Error() =>
        Verify.TopologyAsync(
            Start
                + """
                        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                        app.RouteTable().Route(Internet, {|IR4008:vpc.Igw()|});
                        inspection.RouteTable().Route(Internet, vpc.Igw());
                        return vpc;
                """
        );

    [Fact]
    public Task Return_Route_For_IPv4_Alone_Is_Found() =>
        Verify.TopologyAsync(
            Start
                + """
                        vpc.Igw().GatewayTable().Route({|IR4005:app|}, firewall.Eni());
                        app.RouteTable().Route("0.0.0.0/0", firewall.Eni());
                        inspection.RouteTable().Route(Internet, vpc.Igw());
                        return vpc;
                """
        );

    [Fact]
    public Task Part_That_The_Block_Does_Not_Have_Is_Marked_Where_It_Is_Asked_For() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    vpc.Subnet("App", {|IR1001:vpc.Cidr.Subnet(24, 256)|}).Ipv6({|IR1001:256|});
                    return vpc;
            """
        );

    [Fact]
    public Task Blocks_By_Arithmetic_Are_Read_From_A_Loop() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    for (var i = 0; i < 4; i++)
                    {
                        vpc.Subnet($"App{i}", vpc.Cidr.Subnet(24, i)).Ipv6(i);
                    }

                    vpc.Subnet("Overlapping", {|IR1002:vpc.Cidr.Subnet(22, 0)|}).Ipv6({|IR1002:3|});
                    return vpc;
            """
        );
}
