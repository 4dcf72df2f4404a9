namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target is marked in every route.</summary>
public sealed class IR3011_EndpointTargetTakesRoutesTests
{
    [Fact]
    public Task Interface_Endpoint_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "Interface")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", PropertyValue.List(inspection.Id));
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    vpc.Igw().GatewayTable().Route(app, {|IR3011:target|});
                    app.RouteTable().Route(Internet, {|IR3011:target|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Endpoint_Without_A_Type_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var s3 = vpc.Resource("S3", "AWS::EC2::VPCEndpoint").Property("VpcId", vpc.Id).Property("ServiceName", $"com.amazonaws.{Region}.s3");
                    app.RouteTable().Route("192.168.0.0/16", {|IR3011:Existing.GatewayLoadBalancerEndpoint(s3.Id)|});
                    return vpc;
            """
        );

    [Fact]
    public Task Load_Balancer_Endpoint_Does_Not_Trigger() =>
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
}
