namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The list of subnets is marked.</summary>
public sealed class IR4016_FirewallHasOneSubnetInZoneTests
{
    [Fact]
    public Task Two_Subnets_In_One_Zone_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var second = vpc.Subnet("Second", "10.0.2.0/24", Zone.First);
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", {|IR4016:PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id)), PropertyValue.Map(("SubnetId", second.Id)))|});
                    return vpc;
            """
        );

    [Fact]
    public Task Subnets_In_Two_Zones_Do_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var second = vpc.Subnet("Second", "10.0.2.0/24", Zone.At(1));
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id)), PropertyValue.Map(("SubnetId", second.Id))));
                    return vpc;
            """
        );

    [Fact]
    public async Task Zone_That_A_Parameter_Names_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var second = vpc.Subnet("Second", "10.0.2.0/24", Parameter.Zone("Zone"));
                    var firewall = vpc.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
                        .Property("FirewallName", "edge")
                        .Property("FirewallPolicyArn", Parameter.Text("FirewallPolicy"))
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetMappings", {|IR0001:PropertyValue.List(PropertyValue.Map(("SubnetId", inspection.Id)), PropertyValue.Map(("SubnetId", second.Id)))|});
                    return vpc;
            """
        );

        Assert.Equal(["IR4016"], run.NotProven);
    }
}
