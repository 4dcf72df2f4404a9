namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The name of the property is marked.</summary>
public sealed class IR1015_PropertyIsStatedByItsCallTests
{
    [Fact]
    public async Task Property_That_The_Dsl_Writes_Triggers_At_Its_Name()
    {
        var run = await Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Property("EnableDnsHostnames", true).Property({|IR1015:"CidrBlock"|}, "10.0.0.0/8");
            """
        );

        Assert.Contains("use the block in Vpc(…) instead", run.Diagnostics.Single().GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Property_That_The_Dsl_Would_Write_Otherwise_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Subnet("App", "10.0.0.0/24").Property({|IR1015:"MapPublicIpOnLaunch"|}, true);
            """
        );

    [Fact]
    public Task Other_Property_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Subnet("App", "10.0.0.0/24").Property("EnableDns64", true).Property("Any", $"in {Region}");
            """
        );
}
