using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Evaluating costs less than the compiler's own binding of the same code, so nobody notices it.</summary>
public sealed class SpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Five_hundred_calls_cost_less_than_binding_them()
    {
        var text = new StringBuilder(
            "public static class Program { public static object? Run() { var vpc = Aws.Vpc(\"Main\", \"10.0.0.0/16\");\n"
        );
        for (var i = 0; i < 500; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"var s{i} = vpc.Subnet(\"S{i}\", \"10.0.{i / 2}.{i % 2 * 128}/25\");\n");
        }
        var source = text.Append("return vpc; } }").ToString();
        var (bind, evaluate) = (double.MaxValue, double.MaxValue);
        var compilation = Source.Compile(("Program.cs", source));
        var method = Source.Method(compilation);
        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax();
        for (var round = 0; round < 20; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax);
            bind = Math.Min(bind, watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            var result = Interpreter.Run(compilation, method, [], EvaluationLimits.Default, CancellationToken.None);
            evaluate = Math.Min(evaluate, watch.Elapsed.TotalMilliseconds);
            Assert.Null(result.Stop);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bind {bind:0.00} ms, bind and evaluate {evaluate:0.00} ms"));
        Assert.True(evaluate < 3 * bind, "Evaluating took " + evaluate + " ms, binding " + bind + " ms.");
    }

    [Fact]
    public void Steps_are_cheap()
    {
        const string Loop =
            "public static class Program { public static object? Run() { var sum = 0; for (var i = 0; i < 100000; i++) { sum = (sum + i) % 1000; } return sum; } }";
        var compilation = Source.Compile(("Program.cs", Loop));
        // Only told, not asserted: a busy machine may take its time.
        var limits = EvaluationLimits.Default with
        {
            Time = TimeSpan.FromMinutes(1),
        };
        var watch = Stopwatch.StartNew();
        var result = Interpreter.Run(compilation, Source.Method(compilation), [], limits, CancellationToken.None);
        watch.Restart();
        result = Interpreter.Run(compilation, Source.Method(compilation), [], limits, CancellationToken.None);
        Assert.Null(result.Stop);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Steps / watch.Elapsed.TotalSeconds / 1e6:0.0} M steps/s"));
    }
}
