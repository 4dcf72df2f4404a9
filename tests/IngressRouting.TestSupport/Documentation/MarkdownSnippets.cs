using System.Text;

namespace IngressRouting.TestSupport;

/// <summary>Reads the fenced blocks of Markdown files, so that documentation is compiled like any other code.</summary>
public static class MarkdownSnippets
{
    private const string Fence = "```";

    /// <summary>The blocks of C# of a file of the repository, in order.</summary>
    /// <param name="path">From the root, with <c>/</c>.</param>
    public static IReadOnlyList<Snippet> CSharpOf(string path) => [.. Of(path).Where(snippet => snippet.Language is "csharp" or "cs")];

    /// <summary>The templates in YAML of a file of the repository, in order.</summary>
    /// <param name="path">From the root, with <c>/</c>.</param>
    public static IReadOnlyList<Snippet> YamlOf(string path) => [.. Of(path).Where(snippet => snippet.Language is "yaml" or "yml")];

    /// <summary>All blocks of a text, in order.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="markdown">The text.</param>
    public static IEnumerable<Snippet> Read(string name, string markdown)
    {
        var heading = "";
        Snippet? open = null;
        var text = new StringBuilder();
        foreach (var (line, number) in markdown.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line, index + 1)))
        {
            if (open is null && line.StartsWith(Fence, StringComparison.Ordinal))
            {
                open = new Snippet(name, number, heading, line[Fence.Length..].Trim(), "");
            }
            else if (open is null)
            {
                heading = line.StartsWith('#') ? line.TrimStart('#').Trim() : heading;
            }
            else if (line == Fence)
            {
                yield return open with
                {
                    Text = text.ToString(),
                };
                open = null;
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (open is not null)
        {
            throw new InvalidDataException($"The block at {open} is not closed.");
        }
    }

    private static IEnumerable<Snippet> Of(string path) => Read(Path.GetFileName(path), File.ReadAllText(Repository.PathOf(path)));
}
