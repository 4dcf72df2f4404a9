namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The egress-only internet gateway is marked.</summary>
public sealed class IR4018_EndpointSubnetAvoidsEgressOnlyGatewayTests
{
    [Fact]
    public Task Egress_Only_Gateway_Behind_An_Endpoint_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).Ipv6(0);
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First).Ipv6(1);
                    var endpoint = vpc.Resource("Endpoint", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("VpcEndpointType", "GatewayLoadBalancer")
                        .Property("ServiceName", "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")
                        .Property("SubnetIds", PropertyValue.List(inspection.Id));
                    var target = Existing.GatewayLoadBalancerEndpoint(endpoint.Id);

                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route("::/0", {|IR4018:vpc.Eigw()|});
                    return vpc;
            """
        );

    [Fact]
    public Task Internet_Gateway_Behind_An_Endpoint_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).Ipv6(0);
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First).Ipv6(1);
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
