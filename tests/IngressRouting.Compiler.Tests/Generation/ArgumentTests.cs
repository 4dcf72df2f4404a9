namespace IngressRouting.Compiler.Tests.Generation;

/// <summary>One method, several topologies: what attributes pass to it.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public async Task Each_Attribute_Is_A_Topology_With_Its_Own_Template()
    {
        var run = await VerifyAsync(
            """
            [Topology("Dev", "10.0.0.0/16", 1)]
            [Topology("prod-eu", "10.1.0.0/16", 2, Size.Large)]
            public static Topology Network(string cidr, int zones, Size size = Size.Small)
            {
                var vpc = Vpc($"Main{size}", cidr);
                for (var i = 0; i < zones; i++)
                {
                    vpc.Subnet($"App{i}", $"10.{zones - 1}.{i}.0/24", Zone.At(i));
                }

                return vpc;
            }

            public static string Written => NetworksTemplates.Dev + NetworksTemplates.prod_eu;
            """
        );

        Assert.Contains("\"MainSmallApp0Subnet\"", run.Template("Dev"), StringComparison.Ordinal);
        Assert.DoesNotContain("App1Subnet", run.Template("Dev"), StringComparison.Ordinal);
        Assert.Contains("\"MainLargeApp1Subnet\"", run.Template("prod-eu"), StringComparison.Ordinal);
        Assert.Contains("\"prod-eu.template.json\"", run.Generated.GeneratedTrees.Last().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_For_Params_Are_An_Array()
    {
        var run = await VerifyAsync(
            """
            [Topology("None", "10.0.0.0/16")]
            [Topology("Two", "10.0.0.0/16", "10.0.1.0/24", "10.0.2.0/24")]
            [Topology("Array", "10.0.0.0/16", new[] { "10.0.1.0/24" })]
            [Topology("Outside", "10.0.0.0/16", "10.0.1.0/24", {|IR1002:"10.1.2.0/24"|})]
            public static Topology Network(string cidr, params string[] apps)
            {
                var vpc = Vpc("Main", cidr);
                for (var i = 0; i < apps.Length; i++)
                {
                    vpc.Subnet($"App{i}", apps[i], Zone.At(i));
                }

                return vpc;
            }
            """
        );

        Assert.DoesNotContain("App0Subnet", run.Template("None"), StringComparison.Ordinal);
        Assert.Contains("App1Subnet", run.Template("Two"), StringComparison.Ordinal);
        Assert.Contains("App0Subnet", run.Template("Array"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Wrong_Argument_Is_Marked_In_The_Attribute() =>
        VerifyAsync(
            """
            [Topology("Dev", "10.0.0.0/16", "10.0.1.0/24")]
            [Topology("Prod", "10.1.0.0/16", {|IR1002:"10.0.1.0/24"|})]
            public static Topology Network(string cidr, string app) => Vpc("Main", cidr).Subnet("App", app);
            """
        );

    [Theory]
    [InlineData("[Topology({|IR9401:\"[^a-z]\"|})] public static Topology Net(string cidr) => Vpc(\"Main\", cidr);")]
    [InlineData("[Topology({|IR9401:\"Dev\"|})] public static Topology Net(string cidr) => Vpc(\"Main\", cidr);")]
    [InlineData("[Topology({|IR9401:\"Dev\"|}, \"10.0.0.0/16\", 1)] public static Topology Net(string cidr) => Vpc(\"Main\", cidr);")]
    [InlineData("[Topology(\"Dev\", {|IR9401:16|})] public static Topology Net(string cidr) => Vpc(\"Main\", cidr);")]
    [InlineData(
        "[Topology(\"Dev\", {|IR9401:typeof(int)|})] public static Topology Net(System.Type type) => Vpc(\"Main\", \"10.0.0.0/16\");"
    )]
    [InlineData(
        "[Topology(\"Dev\", \"10.0.0.0/16\", {|IR9401:1|})] public static Topology Net(params string[] cidr) => Vpc(\"Main\", cidr[0]);"
    )]
    [InlineData("[Topology({|IR9401:\"../up\"|})] public static Topology Net() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    [InlineData("[Topology({|IR9401:\"\"|})] public static Topology Net() => Vpc(\"Main\", \"10.0.0.0/16\");")]
    public Task Misfit_Is_Refused_Where_It_Is_Written(string member) => VerifyAsync(member);

    [Fact]
    public Task Names_That_Share_A_Constant_Are_Refused() =>
        VerifyAsync(
            """
            [Topology("a-b")]
            [Topology({|IR9403:"a_b"|})]
            public static Topology Net() => Vpc("Main", "10.0.0.0/16");
            """
        );

    private static Task<CompilerRun> VerifyAsync(string members) =>
        Verify.SourceAsync(
            $$"""
            using IngressRouting;
            using static IngressRouting.Aws;

            public enum Size { Small, Large }

            public static class Networks
            {
                {{members}}
            }
            """
        );
}
