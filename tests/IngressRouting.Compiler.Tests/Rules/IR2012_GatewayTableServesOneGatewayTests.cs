using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The second gateway is marked.</summary>
public sealed class IR2012_GatewayTableServesOneGatewayTests
{
    [Fact]
    public async Task Table_Of_Two_Gateways_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Edge").Associate(vpc.Igw()).Associate({|IR2012:vpc.Vgw()|});
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Info, run.SeverityOf("IR2012"));
    }

    [Fact]
    public Task Table_For_Each_Gateway_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Igw().GatewayTable();
                    vpc.Vgw().GatewayTable();
                    return vpc;
            """
        );
}
