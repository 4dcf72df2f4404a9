namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>A finding about a computed value tells how it was computed.</summary>
public sealed class WhyThisValueTests
{
    [Fact]
    public Task Loop_And_Its_Variable() =>
        TellsAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/22");
                    for (var i = 1; i <= 4; i++)
                    {
                        vpc.Subnet($"App{i}", {|IR1002:$"10.0.{i}.0/24"|}).RouteTable();
                    }

                    return vpc;
            """,
            "[with i = 4, in the loop at Test.cs(15,9)]"
        );

    [Fact]
    public Task Helper_In_A_Query() =>
        TellsAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/22");
                    foreach (var cidr in Enumerable.Range(2, 3).Select(Block))
                    {
                        vpc.Subnet("App" + cidr, cidr).RouteTable();
                    }

                    return vpc;
            """,
            "[with third = 4, in the loop at Test.cs(15,9), by way of Test.cs(17,38)]",
            """
                private static string Block(int third) => {|IR1002:$"10.0.{third}.0/24"|};
            """
        );

    [Fact]
    public Task Literal_Needs_No_Word() =>
        TellsAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/22");
                    foreach (var cidr in new[] { "10.0.1.0/24", {|IR1002:"10.0.4.0/24"|} })
                    {
                        vpc.Subnet("App" + cidr, cidr).RouteTable();
                    }

                    return vpc;
            """,
            "[by way of Test.cs(17,38)]"
        );

    private static async Task TellsAsync(string body, string end, string more = "")
    {
        var run = await Verify.TopologyAsync(body, more);
        Assert.EndsWith(end, Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }
}
