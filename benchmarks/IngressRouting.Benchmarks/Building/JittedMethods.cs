namespace IngressRouting.Benchmarks;

/// <summary>Counts the methods that a process compiled just in time, by whose they are.</summary>
/// <param name="Ours">Those of IngressRouting's types.</param>
/// <param name="OverOurs">Those of other generic types and methods that were compiled for IngressRouting's types.</param>
/// <param name="Compilers">Those of Roslyn's types.</param>
/// <param name="Others">All others, which are .NET's but for a few that have no namespace.</param>
internal sealed record JittedMethods(int Ours, int OverOurs, int Compilers, int Others)
{
    private const string Mark = ": JIT compiled ";

    public int All => Ours + OverOurs + Compilers + Others;

    /// <summary>Reads what the runtime wrote for <c>DOTNET_JitDisasmSummary</c>.</summary>
    /// <param name="log">A file of lines such as <c>12: JIT compiled Some.Type:Method(int) [Tier0, IL size=9, code size=41]</c>.</param>
    public static JittedMethods Read(string log)
    {
        var methods = File.ReadLines(log).Select(FirstCompiled).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var ours = methods.Count(method => method.StartsWith("IngressRouting.", StringComparison.Ordinal));
        var withOurs = methods.Count(method => method.Contains("IngressRouting.", StringComparison.Ordinal));
        var compilers = methods.Count(method =>
            method.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
            && !method.Contains("IngressRouting.", StringComparison.Ordinal)
        );
        return new JittedMethods(ours, withOurs - ours, compilers, methods.Count - withOurs - compilers);
    }

    // What runs often is compiled again at another tier; when, is a matter of time.
    private static string? FirstCompiled(string line)
    {
        var start = line.IndexOf(Mark, StringComparison.Ordinal);
        var end = line.LastIndexOf(" [", StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new InvalidOperationException($"This says of no method how it was compiled: {line}");
        }

        return line.AsSpan(end).Contains("Tier1", StringComparison.Ordinal) ? null : line[(start + Mark.Length)..end];
    }
}
