using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The call that makes the NAT gateway is marked.</summary>
public sealed class IR3008_PublicNatSubnetLeadsOutTests
{
    [Fact]
    public async Task Nat_Gateway_On_The_Main_Table_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24", Zone.First);
                    vpc.Igw();
                    var nat = {|IR3008:outbound.NatGateway("Nat")|};
                    app.RouteTable().Route(Internet, nat);
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR3008"));
    }

    [Fact]
    public async Task Egress_Only_Internet_Gateway_Alone_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24", Zone.First).Ipv6(0);
                    var nat = {|IR3008:outbound.NatGateway("Nat")|};
                    app.RouteTable().Route("0.0.0.0/0", nat);
                    outbound.RouteTable().Route(Internet, vpc.Eigw());
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR3008"));
    }

    [Fact]
    public async Task Nat_Gateway_That_Nothing_Uses_Is_A_Warning()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24", Zone.First);
                    {|IR3008:outbound.NatGateway("Nat")|};
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR3008"));
    }

    [Fact]
    public async Task Nat_Gateway_That_Leads_To_The_Internet_Does_Not_Trigger() =>
        await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    var outbound = vpc.Subnet("Outbound", "10.0.2.0/24", Zone.First);
                    app.RouteTable().Route(Internet, outbound.NatGateway("Nat"));
                    outbound.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );
}
