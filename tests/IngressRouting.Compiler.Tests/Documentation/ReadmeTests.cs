namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>What a reader copies from the front page first must work at once.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Every_Example_Compiles_And_Reports_Nothing()
    {
        var snippets = MarkdownSnippets.CSharpOf("README.md");
        Assert.NotEmpty(snippets);
        foreach (var snippet in snippets)
        {
            var said = await SnippetRun.OfAsync(snippet);
            Assert.True(said.IsEmpty, $"{snippet} reports:\n{string.Join('\n', said)}");
        }
    }
}
