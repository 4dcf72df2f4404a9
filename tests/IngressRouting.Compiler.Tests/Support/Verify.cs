using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests;

/// <summary>Checks that source with marks gets exactly the diagnostics that are marked, and that nothing crashes or fails to compile.</summary>
internal static class Verify
{
    // Most tests state a subnet without a route table, because they are about something else; those that are about it mark it.
    private const string MainTable = "IR3007";

    /// <summary>Verifies whole files.</summary>
    public static async Task<CompilerRun> SourceAsync(string markup, LanguageVersion version = LanguageVersion.Default)
    {
        var source = MarkedSource.Parse(markup);
        var run = await CompilerRun.OfAsync(TestCompilation.Create(source.Files, version));
        var errors = run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);

        var expected = source
            .Expected.Select(each => Describe(source, each.Id, each.File, each.Span.Start, each.Span.Length))
            .Order(StringComparer.Ordinal);
        var isAboutMainTable = source.Expected.Any(each => each.Id == MainTable);
        var actual = run
            .Diagnostics.Where(each => each.Id != MainTable || isAboutMainTable)
            .Select(each => Describe(source, each))
            .Order(StringComparer.Ordinal);
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            $"Expected:\n{string.Join('\n', expected)}\n\nActual:\n{string.Join('\n', actual)}\n\nMessages:\n{string.Join('\n', run.Diagnostics)}"
        );
        return run;
    }

    /// <summary>Verifies the body of a topology method that returns a topology.</summary>
    public static Task<CompilerRun> TopologyAsync(string body, string more = "") => SourceAsync(TopologySource.OfBody(body, more));

    private static string Describe(MarkedSource source, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return Describe(source, diagnostic.Id, diagnostic.Location.SourceTree?.FilePath ?? "", span.Start, span.Length);
    }

    private static string Describe(MarkedSource source, string id, string file, int start, int length)
    {
        var text = source.Files.FirstOrDefault(each => each.Name == file)?.Text ?? "";
        var line = text.Take(start).Count(c => c == '\n') + 1;
        return start + length <= text.Length ? $"{id} {file}({line}): {text.Substring(start, length)}" : $"{id} {file}";
    }
}
