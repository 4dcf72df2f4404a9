namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target is marked.</summary>
public sealed class IR3012_InstanceTargetHasOneInterfaceTests
{
    [Fact]
    public Task Appliance_With_Two_Interfaces_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    firewall.AddEni("Inside", inspection);
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, {|IR3012:Existing.Instance(firewall.Id)|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Appliance_With_One_Interface_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, Existing.Instance(firewall.Id));
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
