namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>What lies in the subnet is marked.</summary>
public sealed class IR4020_FirewallSubnetHoldsNothingElseTests
{
    [Fact]
    public Task Nat_Gateway_In_The_Subnet_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id))));
                    var target = Existing.GatewayLoadBalancerEndpoint(Text.Select(1, Text.Split(":", Text.Select(0, firewall.Attribute("EndpointIds")))));

                    vpc.Igw().GatewayTable().Route(app, target);
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    {|IR4020:inspection.NatGateway("Nat")|};
                    return vpc;
            """
        );

    [Fact]
    public Task Load_Balancer_In_The_Subnet_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id))));
                    var target = Existing.GatewayLoadBalancerEndpoint(Text.Select(1, Text.Split(":", Text.Select(0, firewall.Attribute("EndpointIds")))));

                    vpc.Igw().GatewayTable().Route(app, target);
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    vpc.Resource("Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer").Property("Type", "network").Property("Subnets", {|IR4020:PropertyValue.List(inspection.Id)|});
                    return vpc;
            """
        );

    [Fact]
    public Task Nothing_Else_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id))));
                    var target = Existing.GatewayLoadBalancerEndpoint(Text.Select(1, Text.Split(":", Text.Select(0, firewall.Attribute("EndpointIds")))));

                    vpc.Igw().GatewayTable().Route(app, target);
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
