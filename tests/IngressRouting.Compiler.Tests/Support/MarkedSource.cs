using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Compiler.Tests;

/// <summary>
/// Source files with the expected diagnostics marked in them: <c>{|IR2004:text|}</c>. Marks nest, and several ids on one span are written
/// <c>{|IR2004,IR2006:text|}</c>. Lines of the form <c>//// Name.cs</c> begin another file.
/// </summary>
internal sealed record MarkedSource(IReadOnlyList<SourceFile> Files, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    private const string FileMark = "//// ";

    public static MarkedSource Parse(string markup)
    {
        var files = new List<SourceFile>();
        var expected = new List<ExpectedDiagnostic>();
        foreach (var (name, text) in Split(markup.ReplaceLineEndings("\n")))
        {
            files.Add(new SourceFile(name, Unmark(name, text, expected)));
        }

        return new MarkedSource(files, expected);
    }

    private static IEnumerable<(string Name, string Text)> Split(string markup)
    {
        var name = "Test.cs";
        var text = new StringBuilder();
        foreach (var line in markup.Split('\n'))
        {
            if (line.StartsWith(FileMark, StringComparison.Ordinal))
            {
                if (text.ToString().Trim().Length > 0)
                {
                    yield return (name, text.ToString());
                }

                name = line[FileMark.Length..].Trim();
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        yield return (name, text.ToString());
    }

    private static string Unmark(string file, string text, List<ExpectedDiagnostic> expected)
    {
        var plain = new StringBuilder();
        var open = new Stack<(string Ids, int Start)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i, "{|"))
            {
                var colon = text.IndexOf(':', i);
                open.Push((text[(i + 2)..colon], plain.Length));
                i = colon;
            }
            else if (At(text, i, "|}") && open.Count > 0)
            {
                var (ids, start) = open.Pop();
                var span = TextSpan.FromBounds(start, plain.Length);
                expected.AddRange(ids.Split(',').Select(id => new ExpectedDiagnostic(id, file, span)));
                i++;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        Assert.True(open.Count == 0, $"A mark in {file} is not closed.");
        return plain.ToString();
    }

    private static bool At(string text, int index, string what) => string.CompareOrdinal(text, index, what, 0, what.Length) == 0;
}
