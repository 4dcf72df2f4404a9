using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>Compiles snippets as a reader would who copies them.</summary>
internal static class SnippetRun
{
    /// <summary>What analyzer and rules say of a snippet, which must be C# without errors.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Snippet snippet)
    {
        var run = await CompilerRun.OfAsync(TestCompilation.Create([new SourceFile(snippet.File + ".cs", SourceOf(snippet))]));
        var errors = run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), $"{snippet} does not compile:\n{string.Join('\n', errors)}");
        return run.Diagnostics;
    }

    /// <summary>As a file of C#: a snippet with a topology method is a file already, any other is the body of one.</summary>
    public static string SourceOf(Snippet snippet) =>
        snippet.Text.Contains("[Topology", StringComparison.Ordinal) ? snippet.Text : TopologySource.OfBody(snippet.Text);
}
