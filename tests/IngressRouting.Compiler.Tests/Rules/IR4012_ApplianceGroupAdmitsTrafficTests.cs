using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The group is marked where the interface or the appliance was put into it.</summary>
public sealed class IR4012_ApplianceGroupAdmitsTrafficTests
{
    [Fact]
    public async Task Group_That_Admits_The_Vpc_Only_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var inside = vpc.SecurityGroup("Inside", "From inside").AllowIngress(Protocol.All, vpc);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"))
                        .WithElasticIp()
                        .WithSecurityGroup({|IR4012:inside|});
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR4012"));
    }

    [Fact]
    public Task Group_Of_The_Interface_Triggers_There() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var open = vpc.SecurityGroup("Open", "From anywhere").AllowIngress(Protocol.All, "0.0.0.0/0");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp().WithSecurityGroup(open);
                    firewall.Eni().WithSecurityGroup({|IR4012:vpc.SecurityGroup("Closed", "From nowhere")|});
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public async Task Source_That_The_Deployment_Knows_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var clients = vpc.SecurityGroup("Clients", "Clients").AllowIngress(Protocol.Tcp(443), Parameter.Cidr("Clients"));
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    firewall.WithSecurityGroup({|IR0001:clients|});
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

        Assert.Equal(["IR4012"], run.NotProven);
    }

    [Fact]
    public Task Group_Of_Its_Own_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
