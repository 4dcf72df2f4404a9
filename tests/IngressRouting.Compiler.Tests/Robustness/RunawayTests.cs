using System.Diagnostics;
using IngressRouting.Evaluation;

namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>Programs that never end get an error, and soon.</summary>
public sealed class RunawayTests
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (;;) { }")]
    public async Task Endless_Loop_Is_Refused(string body) => await RefusedSoonAsync(body, "IR9001");

    [Theory]
    [InlineData("return Again();", "static Topology Again() => Again();")]
    [InlineData("return new Node2().Next;", "class Node2 { public Node2() { _ = new Node2(); } public Topology Next => null!; }")]
    public async Task Endless_Recursion_Is_Refused(string body, string more) => await RefusedSoonAsync(body, "IR9002", more);

    private static async Task RefusedSoonAsync(string body, string id, string more = "")
    {
        var source = MarkedSource.Parse(
            $$"""
            using IngressRouting;
            using static IngressRouting.Aws;

            public static class Network
            {
                [Topology]
                public static Topology Net() { {{body}} }

                {{more}}
            }
            """
        );
        var watch = Stopwatch.StartNew();
        var run = await CompilerRun.OfAsync(TestCompilation.Create(source.Files));

        // On a machine so busy that the steps take longer than the backstop, the backstop speaks.
        var reported = Assert.Single(run.Diagnostics).Id;
        var isTooSlow = watch.Elapsed > EvaluationLimits.Default.Time;
        Assert.True(reported == id || (isTooSlow && reported == "IR9004"), reported);

        // Generator and analyzer each evaluate; a hang is meant, not a time.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }
}
