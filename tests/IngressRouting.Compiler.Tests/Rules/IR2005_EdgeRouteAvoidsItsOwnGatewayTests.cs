namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the edge route is marked.</summary>
public sealed class IR2005_EdgeRouteAvoidsItsOwnGatewayTests
{
    [Fact]
    public Task Default_Route_To_The_Gateway_Itself_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Igw().GatewayTable().Route(Internet, {|IR2005:vpc.Igw()|});
                    return vpc;
            """
        );

    [Fact]
    public Task Route_For_A_Subnet_To_The_Gateway_Itself_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var igw = vpc.Igw();
                    igw.GatewayTable().Route(app, {|IR2005:igw|});
                    return vpc;
            """
        );

    [Fact]
    public Task Default_Route_Of_A_Subnet_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Igw().GatewayTable();
                    app.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
