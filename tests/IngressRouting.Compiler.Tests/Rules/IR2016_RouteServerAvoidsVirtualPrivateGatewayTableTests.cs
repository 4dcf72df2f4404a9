namespace IngressRouting.Compiler.Tests.Rules;

public sealed class IR2016_RouteServerAvoidsVirtualPrivateGatewayTableTests
{
    [Fact]
    public Task Table_Of_A_Virtual_Private_Gateway_Triggers_At_The_Value_That_Names_It() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var edge = vpc.AddRouteTable("Edge").{|IR0001,IR0001,IR0001,IR0001,IR0001:Associate(vpc.Vgw())|};
                    vpc.Resource("ToEdge", "AWS::EC2::RouteServerPropagation").Property("RouteServerId", "rs-1").Property("RouteTableId", {|IR2016:edge.Id|});
                    return vpc;
            """
        );
}
