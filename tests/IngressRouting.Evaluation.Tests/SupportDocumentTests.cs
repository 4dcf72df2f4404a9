using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation.Tests;

/// <summary>What the documentation says about C# is what the tests have shown.</summary>
public sealed class SupportDocumentTests
{
    /// <summary>The document speaks of the newest language; an older compiler knows less of it.</summary>
    private static bool IsNewest => LanguageVersionFacts.TryParse(LanguageFeatures.All.Max(static row => row.Version).ToString(), out _);

    [Fact]
    public void The_document_is_up_to_date()
    {
        var path = DocumentPath();
        var written = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (!IsNewest)
        {
            Assert.All(
                SupportDocument.KindRows.Where(static row => row.Kind != "None"),
                row => Assert.Contains($"| `{row.Kind}` | {row.Answer} |", written, StringComparison.Ordinal)
            );
            return;
        }
        var current = SupportDocument.Write();
        var received = Path.ChangeExtension(path, ".received.md");
        if (current == written)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, current);
        Assert.Fail("docs/csharp-support.md is out of date; review docs/csharp-support.received.md and put it in its place");
    }

    [Fact]
    public void Every_kind_of_operation_has_a_snippet_or_a_reason() =>
        Assert.Empty(
            SupportDocument.KindRows.Where(static row => row.Answer == "missing").Select(static row => row.Kind + ": " + row.Snippet)
        );

    [Fact]
    public void Every_feature_has_a_snippet_and_every_snippet_a_feature()
    {
        var features = LanguageFeatures.All.SelectMany(static row =>
            row.Titles.Select(title => LanguageFeatures.SnippetOf(row.Version, title))
        );
        var snippets = Catalog.All.Select(static snippet => (snippet.File, snippet.Name)).ToHashSet();
        var files = snippets.Select(static snippet => snippet.File).ToHashSet();
        Assert.Equal(
            features.Where(feature => IsNewest || files.Contains(feature.File)).Order(),
            snippets.Where(static snippet => snippet.File.StartsWith("Language/", StringComparison.Ordinal)).Order()
        );
    }

    private static string DocumentPath([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", "csharp-support.md"));
}
