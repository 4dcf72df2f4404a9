namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The second of two is marked, or the route where there is none.</summary>
public sealed class IR3009_RouteHasOneDestinationAndTargetTests
{
    [Fact]
    public Task Two_Targets_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Resource("Out", {|IR1016:"AWS::EC2::Route"|})
                        .Property("RouteTableId", vpc.AddRouteTable("Out").Id)
                        .Property("DestinationCidrBlock", "0.0.0.0/0")
                        .Property("GatewayId", vpc.Igw().Id)
                        .Property("NatGatewayId", {|IR3009:"nat-0123456789abcdef0"|});
                    return vpc;
            """
        );

    [Fact]
    public Task Two_Destinations_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Resource("Out", {|IR1016:"AWS::EC2::Route"|})
                        .Property("RouteTableId", vpc.AddRouteTable("Out").Id)
                        .Property("DestinationCidrBlock", "0.0.0.0/0")
                        .Property("DestinationIpv6CidrBlock", {|IR3009:"::/0"|})
                        .Property("GatewayId", vpc.Igw().Id);
                    return vpc;
            """
        );

    [Fact]
    public Task No_Target_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    {|IR3009:vpc.Resource("Out", {|IR1016:"AWS::EC2::Route"|})|}
                        .Property("RouteTableId", vpc.AddRouteTable("Out").Id)
                        .Property("DestinationCidrBlock", "0.0.0.0/0");
                    return vpc;
            """
        );

    [Fact]
    public Task One_Of_Each_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Resource("Out", {|IR1016:"AWS::EC2::Route"|})
                        .Property("RouteTableId", vpc.AddRouteTable("Out").Id)
                        .Property("DestinationCidrBlock", "0.0.0.0/0")
                        .Property("GatewayId", vpc.Igw().Id);
                    return vpc;
            """
        );
}
