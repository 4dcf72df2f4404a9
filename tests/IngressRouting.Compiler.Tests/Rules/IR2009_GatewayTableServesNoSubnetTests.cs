using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The later of the two associations is marked.</summary>
public sealed class IR2009_GatewayTableServesNoSubnetTests
{
    [Fact]
    public async Task Gateway_After_Subnet_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.AddRouteTable("Shared").Associate(app).Associate({|IR2009:vpc.Igw()|});
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR2009"));
    }

    [Fact]
    public Task Subnet_After_Gateway_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Igw().GatewayTable().Associate({|IR2009:app|});
                    return vpc;
            """
        );

    [Fact]
    public Task Table_Of_Each_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.AddRouteTable("Edge").Associate(vpc.Igw());
                    vpc.AddRouteTable("AppTable").Associate(app);
                    return vpc;
            """
        );
}
