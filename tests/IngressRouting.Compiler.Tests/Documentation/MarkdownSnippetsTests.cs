namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>A block that is not read is not compiled either, and nobody would notice.</summary>
public sealed class MarkdownSnippetsTests
{
    private const string Page = """
        # Title

        ```csharp
        var a = 1;

        # no heading
        ```

        ## Part

        ```sh
        dotnet build
        ```
        """;

    [Fact]
    public void Blocks_Have_Their_Place_Heading_And_Text() =>
        Assert.Equal(
            [
                new Snippet("Page.md", 3, "Title", "csharp", "var a = 1;\n\n# no heading\n"),
                new Snippet("Page.md", 11, "Part", "sh", "dotnet build\n"),
            ],
            MarkdownSnippets.Read("Page.md", Page)
        );

    [Fact]
    public void Block_Without_End_Is_Noticed() =>
        Assert.ThrowsAny<Exception>(() => MarkdownSnippets.Read("Page.md", "```csharp\nvar a = 1;").Count());

    [Fact]
    public void Body_Becomes_A_Method_And_A_File_Stays_One()
    {
        var body = new Snippet("Page.md", 1, "", "csharp", "return Vpc(\"Main\", \"10.0.0.0/16\");\n");
        var file = body with { Text = "class Network { [Topology] static Topology Net() => null!; }\n" };

        Assert.Contains("[Topology]", SnippetRun.SourceOf(body), StringComparison.Ordinal);
        Assert.Equal(file.Text, SnippetRun.SourceOf(file));
    }
}
