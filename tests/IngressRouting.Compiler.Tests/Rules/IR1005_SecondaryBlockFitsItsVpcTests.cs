namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The block that is added is marked.</summary>
public sealed class IR1005_SecondaryBlockFitsItsVpcTests
{
    [Fact]
    public Task Overlap_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.4.0.0/16").SecondaryCidr({|IR1005:"10.4.1.0/24"|});
            """
        );

    [Fact]
    public Task Later_Of_Two_In_The_Wrong_Order_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.4.0.0/16").SecondaryCidr("10.1.0.0/16").SecondaryCidr({|IR1005:"10.0.0.0/16"|});
            """
        );

    [Fact]
    public Task Blocks_That_Go_Together_Do_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.4.0.0/16").SecondaryCidr("10.5.0.0/16").SecondaryCidr("100.64.0.0/16");
            """
        );
}
