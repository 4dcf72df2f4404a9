namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The list of subnets is marked, or the endpoint where there is none.</summary>
public sealed class IR4021_LoadBalancerEndpointHasOneSubnetTests
{
    [Fact]
    public Task Two_Subnets_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", {|IR4021:PropertyValue.List(inspection.Id, app.Id)|});
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    return vpc;
            """
        );

    [Fact]
    public Task No_Subnets_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    {|IR4021:vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")|}
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0");
                    return vpc;
            """
        );

    [Fact]
    public Task One_Subnet_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", PropertyValue.List(inspection.Id));
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    return vpc;
            """
        );

    [Fact]
    public async Task List_Parameter_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", {|IR0001:Parameter.SubnetIds("Subnets")|});
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    return vpc;
            """
        );

        Assert.Equal(["IR4021"], run.NotProven);
    }
}
