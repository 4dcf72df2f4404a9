namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The block is marked where it is written.</summary>
public sealed class IR1007_BlockHasNoHostBitsTests
{
    [Fact]
    public Task Subnet_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", {|IR1007:"10.0.1.7/24"|});
                    return vpc;
            """
        );

    [Fact]
    public Task Block_That_Is_Used_Again_Triggers_Once() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", {|IR1007:"10.0.0.7/16"|});
                    vpc.Subnet("App", vpc.Cidr);
                    return vpc;
            """
        );

    [Fact]
    public Task Canonical_Block_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16");
            """
        );
}
