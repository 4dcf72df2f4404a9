using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target of the route back is marked, or that of an edge route into another zone.</summary>
public sealed class IR4006_ReturnRouteUsesSameApplianceTests
{
    [Fact]
    public async Task Replies_Through_Another_Appliance_Trigger()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    var other = inspection.Appliance("Other", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, {|IR4006:other.Eni()|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4006"));
    }

    [Fact]
    public Task Swapped_Zones_Trigger_At_Each_Route_Back() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var first = Inspect(vpc, "A", 0);
                    var second = Inspect(vpc, "B", 1);

                    foreach (var (from, through) in new[] { (first, second), (second, first) })
                    {
                        vpc.Igw().GatewayTable().Route(from.App, from.Firewall.Eni());
                        from.App.RouteTable().Route(Internet, {|IR4006,IR4006:through.Firewall.Eni()|});
                    }

                    return vpc;
            """,
            """
                private static (Subnet App, Appliance Firewall) Inspect(Vpc vpc, string letter, int zone)
                {
                    var app = vpc.Subnet("App" + letter, $"10.0.{10 + zone}.0/24", Zone.At(zone)).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection" + letter, $"10.0.{zone}.0/24", Zone.At(zone));
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return (app, inspection.Appliance("Firewall" + letter, Parameter.Ami("FirewallImage")).WithElasticIp());
                }
            """
        );

    [Fact]
    public Task Edge_Route_Into_Another_Zone_Triggers_There() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.2.0/24", Zone.First).MapPublicIpOnLaunch();
                    var near = vpc.Subnet("Near", "10.0.0.0/24", Zone.First);
                    var far = vpc.Subnet("Far", "10.0.1.0/24", Zone.Second);
                    var first = near.Appliance("First", Parameter.Ami("FirewallImage")).WithElasticIp();
                    var second = far.Appliance("Second", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, {|IR4006:second.Eni()|});
                    app.RouteTable().Route(Internet, first.Eni());
                    near.RouteTable().Route(Internet, vpc.Igw());
                    far.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Other_Arm_Of_The_Same_Appliance_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    var inside = firewall.AddEni("Inside", inspection);

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, inside);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Existing_Interface_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    var eni = Existing.NetworkInterface("eni-0123456789abcdef0");
                    vpc.Igw().GatewayTable().Route(app, {|IR0001:firewall.Eni()|});
                    app.RouteTable().Route(Internet, {|IR0001,IR0001,IR0001:eni|});
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(["IR4001", "IR4003", "IR4004", "IR4006"], run.NotProven);
    }
}
