namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The literal is marked, wherever it is written; a value of the deployment is not judged.</summary>
public sealed class IR1001_ValueIsReadableTests
{
    [Fact]
    public Task Block_Of_A_Vpc_With_Host_Part_Missing_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", {|IR1001:"10.0.0.0"|});
            """
        );

    [Fact]
    public Task Block_Of_A_Subnet_With_Too_Long_A_Prefix_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", {|IR1001:"10.0.1.0/33"|}, Zone.First);
                    return vpc;
            """
        );

    [Fact]
    public Task Destination_That_Is_No_Block_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Out").Route({|IR1001:"everything"|}, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Interpolation_In_A_Loop_Is_Marked_For_Each_Turn_That_It_Fails() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    for (var i = 254; i < 258; i++)
                    {
                        vpc.Subnet($"App{i}", {|IR1001,IR1001:$"10.0.{i}.0/24"|});
                    }

                    return vpc;
            """
        );

    [Fact]
    public Task Constant_Of_Another_Type_Is_Marked_Where_It_Is_Written() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", Plan.Block);
            """,
            """
                private static class Plan
                {
                    public const string Block = {|IR1001:"10.0.0/16"|};
                }
            """
        );

    [Fact]
    public Task Readable_Blocks_Do_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24", Zone.First);
                    return vpc;
            """
        );

    [Fact]
    public Task Parameter_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", {|IR0001:Parameter.Cidr("Block")|});
            """
        );
}
