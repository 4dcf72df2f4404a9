namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the edge route is marked.</summary>
public sealed class IR4019_ApplianceServesItsZoneTests
{
    [Fact]
    public Task Endpoint_In_Another_Zone_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.At(1)).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", PropertyValue.List(inspection.Id));
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    vpc.Igw().GatewayTable().Route(app, {|IR4019:target|});
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Endpoint_In_The_Zone_Does_Not_Trigger() =>
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

                    vpc.Igw().GatewayTable().Route(app, target);
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Zone_That_A_Parameter_Names_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Parameter.Zone("Zone")).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", PropertyValue.List(inspection.Id));
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    vpc.Igw().GatewayTable().Route(app, {|IR0001:target|});
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(["IR4019"], run.NotProven);
    }
}
