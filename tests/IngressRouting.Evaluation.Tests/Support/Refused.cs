namespace IngressRouting.Evaluation.Tests;

/// <summary>Asserts that an evaluation stops at the marked expression.</summary>
internal static class Refused
{
    /// <summary>Members of the class <c>Program</c>; <c>Run</c> is evaluated.</summary>
    public static Stop Members(string members) => Program("public static class Program\n{\n" + members + "\n}");

    /// <summary>Statements of <c>Run</c>.</summary>
    public static Stop Statements(string statements) => Members("public static object? Run()\n{\n" + statements + "\n}");

    public static Stop Program(string marked)
    {
        var (text, id, start, end) = Markup.Parse(marked);
        var compilation = Source.Compile(("Program.cs", text));
        Source.AssertCompiles(compilation);
        var result = Interpreter.Run(compilation, Source.Method(compilation), [], EvaluationLimits.Default, CancellationToken.None);
        Assert.True(result.Stop is not null, "The evaluation went through.");
        var stop = result.Stop;
        Assert.Equal(
            id + " at " + text[start..end],
            stop.Id
                + " at "
                + text.Substring(stop.Location.SourceSpan.Start, stop.Location.SourceSpan.Length)
                + (stop.Id == id ? "" : " (" + stop.Message + ")")
        );
        Assert.Equal(start, stop.Location.SourceSpan.Start);
        return stop;
    }
}
