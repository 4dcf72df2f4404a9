namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The block of the VPC is marked, or that of the call which adds one.</summary>
public sealed class IR1004_VpcBlockIsAllowedTests
{
    [Fact]
    public Task Block_That_Is_Too_Large_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", {|IR1004:"10.0.0.0/8"|});
            """
        );

    [Fact]
    public Task Secondary_Block_In_A_Reserved_Range_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.4.0.0/16").SecondaryCidr({|IR1004:"224.0.0.0/16"|});
            """
        );

    [Fact]
    public Task Private_Block_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16");
            """
        );
}
