using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The call that makes the interface is marked.</summary>
public sealed class IR4001_TargetInterfaceIsAttachedTests
{
    [Fact]
    public async Task Interface_That_Nothing_Attaches_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var eni = {|IR4001:inspection.NetworkInterface("Firewall", sourceDestCheck: false)|}.WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, eni);
                    app.RouteTable().Route(Internet, eni);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4001"));
    }

    [Fact]
    public Task Interface_At_The_End_Of_A_Chain_Triggers_At_Its_Own_Call() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var eni = vpc.Subnet("Inspection", "10.0.0.0/24").{|IR4001:NetworkInterface("Firewall", sourceDestCheck: false)|};
                    app.RouteTable().Route(Internet, eni);
                    return vpc;
            """
        );

    [Fact]
    public Task Interface_In_What_A_Helper_Returns_Triggers_At_Its_Own_Call() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var eni = Zones(vpc).Inspection.{|IR4001:NetworkInterface("Firewall", sourceDestCheck: false)|};
                    app.RouteTable().Route(Internet, eni);
                    return vpc;
            """,
            """
                private static (Subnet Inspection, Zone Zone) Zones(Vpc vpc) => (vpc.Subnet("Inspection", "10.0.0.0/24"), Zone.First);
            """
        );

    [Fact]
    public async Task Interface_That_An_Output_Tells_Is_A_Warning()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var eni = {|IR4001,IR4012:inspection.NetworkInterface("Firewall", sourceDestCheck: false)|}.WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, eni);
                    app.RouteTable().Route(Internet, eni);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc.Output("FirewallInterface", eni.Id);
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR4001"));
    }

    [Fact]
    public Task Interface_Of_An_Appliance_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
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
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    app.RouteTable().Route(Internet, {|IR0001,IR0001,IR0001,IR0001:Existing.NetworkInterface("eni-0123456789abcdef0")|});
                    return vpc;
            """
        );

        Assert.Equal(["IR4001", "IR4003", "IR4004", "IR4009"], run.NotProven);
    }
}
