namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The endpoint is marked.</summary>
public sealed class IR3010_PrefixListAvoidsEndpointTests
{
    [Fact]
    public Task Prefix_List_To_An_Endpoint_Triggers() =>
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
                    app.RouteTable().Route(Destination.PrefixList("pl-0123456789abcdef0"), {|IR3010:target|});
                    return vpc;
            """
        );

    [Fact]
    public Task Block_To_An_Endpoint_Does_Not_Trigger() =>
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
