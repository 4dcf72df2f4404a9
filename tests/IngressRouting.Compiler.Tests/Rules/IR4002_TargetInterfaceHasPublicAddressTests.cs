using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The call that makes the interface or its appliance is marked.</summary>
public sealed class IR4002_TargetInterfaceHasPublicAddressTests
{
    [Fact]
    public async Task Appliance_Without_Elastic_Ip_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = {|IR4002:inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"))|};

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4002"));
    }

    [Fact]
    public Task Appliance_In_A_Fluent_Chain_Triggers_At_Its_Own_Call() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16")
                        .Subnet("App", "10.0.1.0/24", out var app)
                        .Subnet("Inspection", "10.0.0.0/24", out var inspection)
                        .{|IR4002:Appliance("Firewall", inspection, Parameter.Ami("FirewallImage"), out var firewall)|};

                    app.MapPublicIpOnLaunch();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Second_Interface_Triggers_At_The_Call_That_Adds_It() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    var arm = {|IR4002:firewall.AddEni("Outside", inspection)|};
                    vpc.Igw().GatewayTable().Route(app, arm);
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
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
                    var firewall = {|IR4002:inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"))|};

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc.Output("FirewallInterface", firewall.Eni().Id);
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR4002"));
    }

    [Fact]
    public Task Appliance_Behind_No_Gateway_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var db = vpc.Subnet("Db", "10.0.2.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));
                    app.RouteTable().Route(db, firewall.Eni());
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
                    var eni = Existing.NetworkInterface("eni-0123456789abcdef0");
                    vpc.Igw().GatewayTable().Route(app, {|IR0001,IR0001,IR0001,IR0001,IR0001,IR0001:eni|});
                    app.RouteTable().Route(Internet, eni);
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(["IR4001", "IR4002", "IR4003", "IR4004", "IR4007", "IR4012"], run.NotProven);
    }
}
