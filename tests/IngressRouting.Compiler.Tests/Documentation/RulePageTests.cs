using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>What the page of a rule shows as wrong is reported as the page says, and what it shows as right is not.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Rules() => [.. RuleBook.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_Example_Is_Said_To_Be_Wrong_Or_Right(string rule) =>
        Assert.Equal(["Right", "Wrong"], SnippetsOf(rule).Select(snippet => snippet.Heading).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Wrong_Examples_Break_This_Rule_And_No_Other(string rule)
    {
        foreach (var snippet in SnippetsOf(rule).Where(snippet => snippet.Heading == "Wrong"))
        {
            var diagnostics = await SnippetRun.OfAsync(snippet);
            Assert.True(diagnostics.Any(diagnostic => diagnostic.Id == rule), $"{snippet} does not report {rule}.");
            var others = diagnostics.Where(diagnostic => IsError(diagnostic) && diagnostic.Id != rule);
            Assert.True(!others.Any(), $"{snippet} reports more:\n{string.Join('\n', others)}");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Right_Examples_Break_No_Rule(string rule)
    {
        foreach (var snippet in SnippetsOf(rule).Where(snippet => snippet.Heading == "Right"))
        {
            var said = (await SnippetRun.OfAsync(snippet)).Where(diagnostic => IsError(diagnostic) || diagnostic.Id == rule);
            Assert.True(!said.Any(), $"{snippet} reports:\n{string.Join('\n', said)}");
        }
    }

    private static IReadOnlyList<Snippet> SnippetsOf(string rule) => MarkdownSnippets.CSharpOf($"docs/rules/{rule}.md");

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
