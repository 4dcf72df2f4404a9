using IngressRouting.Evaluation.Interpreting;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Interprets a compiled test program.</summary>
internal static class Evaluated
{
    public static string Run(Compilation compilation, string type, string method)
    {
        var result = Interpreter.Run(
            compilation,
            Source.Method(compilation, type, method),
            [],
            EvaluationLimits.Default,
            static (value, run) => Dump.Of(value) + FalseAlarms(run),
            CancellationToken.None
        );
        return result.Stop is { } stop
            ? stop.Id == "IR9301"
                ? "throws " + stop.Message.Split("throws ")[1].Split(':', ' ')[0]
                : stop.Id + " " + stop.Message + " at " + stop.Location.SourceTree?.GetText().ToString(stop.Location.SourceSpan)
            : result.Value!;
    }

    /// <summary>What would be named as not evaluated in code that just was.</summary>
    private static string FalseAlarms(Interpretation run) =>
        string.Join(", ", FurtherRefusals.Find(run, Location.None).Select(static alarm => " false alarm: " + alarm.Name));

    public static Stop? Stop(Compilation compilation, string type, string method) =>
        Interpreter.Run(compilation, Source.Method(compilation, type, method), [], EvaluationLimits.Default, CancellationToken.None).Stop;

    public static EvaluationResult<T> Run<T>(string source, Func<object?, Interpretation, T> finish, EvaluationLimits? limits = null)
    {
        var compilation = Source.Compile(("Program.cs", source));
        Source.AssertCompiles(compilation);
        return Interpreter.Run(
            compilation,
            Source.Method(compilation),
            [],
            limits ?? EvaluationLimits.Default,
            finish,
            CancellationToken.None
        );
    }
}
