using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>Compiles snippets as a reader would who copies them.</summary>
internal static class SnippetRun
{
    /// <summary>What analyzer and rules say of a snippet, which must be C# without errors.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Snippet snippet)
    {
        var run = await CompilerRun.OfAsync(TestCompilation.Create([new SourceFile(snippet.File + ".cs", snippet.Source)]));
        var errors = run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), $"{snippet} does not compile:\n{string.Join('\n', errors)}");
        return run.Diagnostics;
    }
}
