namespace IngressRouting.Evaluation.Tests;

/// <summary>Asserts what a refusal tells to write instead, and that it is evaluated.</summary>
internal static class Remedies
{
    /// <summary>A method <c>Run</c> of the given statements.</summary>
    public static string Method(string statements) => "public static object? Run() { " + statements + " }";

    /// <summary>Members of the class <c>Program</c> that are refused, and what is evaluated in their place.</summary>
    public static void Check(string id, string refused, string remedy, string instead)
    {
        var stop = Run(refused).Stop;
        Assert.Equal((id, "; " + remedy), (stop?.Id, Of(stop!.Message)));
        var mended = Run(instead);
        Assert.Null(mended.Stop?.Message);
    }

    /// <summary>The end of a message without the calls that led there and what else is not evaluated.</summary>
    private static string Of(string message)
    {
        var start = message.IndexOf("; ", StringComparison.Ordinal);
        var ends = new[] { " (called from", " (not evaluated either" }
            .Select(end => message.IndexOf(end, StringComparison.Ordinal))
            .Where(end => end > 0);
        return message[start..ends.Append(message.Length).Min()];
    }

    private static EvaluationResult<object?> Run(string members) =>
        Evaluated.Run("public static class Program { " + members + " }", static (value, _) => value);
}
