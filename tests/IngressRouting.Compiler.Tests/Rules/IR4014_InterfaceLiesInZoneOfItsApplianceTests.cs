using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The subnet of the further interface is marked.</summary>
public sealed class IR4014_InterfaceLiesInZoneOfItsApplianceTests
{
    [Fact]
    public async Task Interface_In_Another_Zone_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var outside = vpc.Subnet("Outside", "10.0.0.0/24", Zone.First);
                    var inside = vpc.Subnet("Inside", "10.0.1.0/24", Zone.Second);
                    outside.Appliance("Firewall", Parameter.Ami("FirewallImage")).AddEni("Inside", {|IR4014:inside|});
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Error, run.SeverityOf("IR4014"));
    }

    [Fact]
    public async Task Interface_In_The_Same_Zone_Does_Not_Trigger() =>
        await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var zone = Parameter.Zone("Zone");
                    var outside = vpc.Subnet("Outside", "10.0.0.0/24", zone);
                    var inside = vpc.Subnet("Inside", "10.0.1.0/24", zone);
                    outside.Appliance("Firewall", Parameter.Ami("FirewallImage")).AddEni("Inside", inside);
                    return vpc;
            """
        );
}
