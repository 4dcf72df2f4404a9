namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The block of the subnet is marked; of two that overlap, the later one.</summary>
public sealed class IR1002_SubnetLiesInItsVpcTests
{
    [Fact]
    public Task Block_Outside_The_Vpc_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", {|IR1002:"10.1.1.0/24"|}, Zone.First);
                    return vpc;
            """
        );

    [Fact]
    public Task Block_Smaller_Than_28_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", {|IR1002:"10.0.1.0/29"|}, Zone.First);
                    return vpc;
            """
        );

    [Fact]
    public Task Later_Of_Two_That_Overlap_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("Half", "10.0.1.0/25");
                    vpc.Subnet("Whole", {|IR1002:"10.0.1.0/24"|});
                    return vpc;
            """
        );

    [Fact]
    public Task Interpolation_In_A_Loop_Triggers_Where_It_Is_Written() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    foreach (var i in new[] { 0, 1 })
                    {
                        vpc.Subnet($"App{i}", {|IR1002:$"10.{i}.0.0/24"|});
                    }

                    return vpc;
            """
        );

    [Fact]
    public Task Fluent_Chain_Triggers_At_The_Argument() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16")
                        .Subnet("App", "10.0.1.0/24", out _)
                        .Subnet("Db", {|IR1002:"10.9.0.0/24"|}, out _);
            """
        );

    [Fact]
    public Task Blocks_Side_By_Side_Do_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    vpc.Subnet("Db", "10.0.2.0/24", Zone.First);
                    return vpc;
            """
        );

    [Fact]
    public async Task Block_From_A_Parameter_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var block = Parameter.Cidr("AppBlock");
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", {|IR0001:block|});
                    return vpc;
            """
        );

        Assert.Equal(["IR1002"], run.NotProven);
    }

    [Fact]
    public async Task Vpc_Block_From_A_Parameter_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", {|IR0001:Parameter.Cidr("Block")|});
                    vpc.Subnet("App", {|IR0001:"10.0.1.0/24"|});
                    return vpc;
            """
        );

        Assert.Equal(["IR1002", "IR1004"], run.NotProven);
    }
}
