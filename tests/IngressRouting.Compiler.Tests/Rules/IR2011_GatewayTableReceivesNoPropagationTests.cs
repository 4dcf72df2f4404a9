namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The gateway of the propagation is marked.</summary>
public sealed class IR2011_GatewayTableReceivesNoPropagationTests
{
    [Fact]
    public Task Propagation_Into_The_Gateways_Own_Table_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Vgw().GatewayTable().Propagate({|IR2011:vpc.Vgw()|});
                    return vpc;
            """
        );

    [Fact]
    public Task Table_That_Is_Associated_Later_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var table = vpc.AddRouteTable("Edge").Propagate({|IR2011:vpc.Vgw()|});
                    table.Associate(vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Propagation_Into_A_Subnet_Table_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").RouteTable().Propagate(vpc.Vgw());
                    return vpc;
            """
        );
}
