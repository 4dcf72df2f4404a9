namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the first route that names it is marked.</summary>
public sealed class IR4017_FirewallEndpointIsPickedByZoneTests
{
    [Fact]
    public Task Endpoint_By_Its_Place_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.Named("eu-west-1a")).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.Named("eu-west-1a"));
                    var second = vpc.Subnet("Second", "10.0.2.0/24", Zone.Named("eu-west-1b"));
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id)), PropertyValue.Map(("SubnetId", second.Id))));
                    var target = Existing.GatewayLoadBalancerEndpoint(Text.Select(1, Text.Split(":", Text.Select(0, firewall.Attribute("EndpointIds")))));

                    vpc.Igw().GatewayTable().Route(app, {|IR4017:target|});
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    second.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Firewall_For_Each_Zone_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.Named("eu-west-1a")).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.Named("eu-west-1a"));
                    var second = vpc.Subnet("Second", "10.0.2.0/24", Zone.Named("eu-west-1b"));
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id))));
                    var other = vpc.Resource("Other", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "other")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", second.Id))));
                    var target = Existing.GatewayLoadBalancerEndpoint(Text.Select(1, Text.Split(":", Text.Select(0, firewall.Attribute("EndpointIds")))));

                    vpc.Igw().GatewayTable().Route(app, target);
                    app.RouteTable().Route(Internet, target);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    second.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Only_Endpoint_Does_Not_Trigger() =>
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
