namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>What a topology method must look like, and what belongs to the topology that it returns.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("public Topology {|IR9401:Net|}() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    [InlineData("public static Topology {|IR9401:Net|}(string cidr) => Vpc(\"Main\", cidr);")]
    [InlineData("public static Topology {|IR9401:Net|}<T>() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    [InlineData("public static string {|IR9401:Net|}() => \"10.0.0.0/16\";")]
    [InlineData("public static Topology? {|IR9401:Net|}() => null;")]
    [InlineData("public static async System.Threading.Tasks.Task<Topology> {|IR9401:Net|}() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    public Task Other_Methods_Are_Refused(string method) => InClassAsync(method);

    [Theory]
    [InlineData("public static Topology Net() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    [InlineData("private static Vpc Net() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    [InlineData("internal static InternetGateway Net() => Vpc(\"Main\", \"10.0.0.0/16\").Igw();")]
    public Task Any_Node_Is_A_Topology(string method) => InClassAsync(method);

    [Fact]
    public Task Vpc_That_Is_Not_Returned_Is_An_Error_Where_It_Was_Made() =>
        Verify.TopologyAsync(
            """
                    var other = {|IR9402:Vpc("Other", "10.1.0.0/16")|};
                    return Vpc("Main", "10.0.0.0/16");
            """
        );

    [Fact]
    public Task What_The_Next_Call_Describes_Otherwise_Is_A_Warning_Where_It_Is_Kept() =>
        InClassAsync(
            """
            public static Topology Numbered()
            {
                System.Array.Sort(Sizes);
                Made.Add("x");
                return Vpc("Main", "10.0.0.0/16").Output("Count", $"{Made.Count + Sizes.Length}");
            }

            private static readonly System.Collections.Generic.List<string> {|IR9406:Made = []|};
            private static readonly int[] Sizes = [3, 1];
            """
        );

    [Fact]
    public Task Several_Vpcs_Of_One_Topology_Are_All_Returned() =>
        Verify.TopologyAsync(
            """
                    var net = Topology("Hub");
                    net.Vpc("Other", "10.1.0.0/16");
                    return net.Vpc("Main", "10.0.0.0/16");
            """
        );

    [Fact]
    public Task Two_Topologies_With_One_File_Are_An_Error() =>
        InClassAsync(
            """
            public static Topology Net() => Topology("Same").Vpc("Main", "10.0.0.0/16");

            [Topology]
            public static Topology {|IR9403:Other|}() => Topology("Same").Vpc("Main", "10.0.0.0/16");
            """
        );

    [Fact]
    public Task Handle_Of_Another_Topology_Is_An_Error_At_The_Argument() =>
        Verify.TopologyAsync(
            """
                    var app = Vpc("Other", "10.1.0.0/16").Subnet("App", "10.1.0.0/24");
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Igw().GatewayTable().Route({|IR9302:app|}, RouteTarget.Local);
                    return vpc;
            """
        );

    private static Task InClassAsync(string method) =>
        Verify.SourceAsync(
            $$"""
            using IngressRouting;
            using static IngressRouting.Aws;

            public class Network
            {
                [Topology]
                {{method}}
            }
            """
        );
}
