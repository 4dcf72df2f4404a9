using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Fuzzing;

/// <summary>A change of a few tokens, as somebody makes it who is typing, or whose cat is.</summary>
/// <param name="File">Which file is changed.</param>
/// <param name="Description">What is done to which token.</param>
/// <param name="Changes">The changes.</param>
internal sealed record Edit(int File, string Description, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Deletes, doubles or swaps tokens of one of the files.</summary>
    public static Edit Random(IReadOnlyList<SyntaxTree> files, Dice dice)
    {
        var file = dice.Below(files.Count);
        var text = files[file].ToString();
        var tokens = files[file].GetRoot().DescendantTokens().Where(static token => !token.IsKind(SyntaxKind.EndOfFileToken)).ToList();
        var (at, count) = (dice.Below(tokens.Count), dice.Between(1, 3));
        var span = TextSpan.FromBounds(tokens[at].SpanStart, tokens[Math.Min(at + count, tokens.Count) - 1].Span.End);
        var other = tokens[dice.Below(tokens.Count)].Span;
        return dice.Below(3) switch
        {
            0 => new Edit(file, $"delete {span} '{text[span.Start..span.End]}'", [new TextChange(span, "")]),
            1 => new Edit(file, $"double {span}", [new TextChange(new TextSpan(span.End, 0), " " + text[span.Start..span.End])]),
            _ when other.OverlapsWith(span) => new Edit(file, $"delete {span}", [new TextChange(span, "")]),
            _ => new Edit(
                file,
                $"swap {span} and {other}",
                [new TextChange(span, text[other.Start..other.End]), new TextChange(other, text[span.Start..span.End])]
            ),
        };
    }
}
