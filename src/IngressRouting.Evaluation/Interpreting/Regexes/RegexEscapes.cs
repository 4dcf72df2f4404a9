using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>Regex.Escape</c> and <c>Regex.Unescape</c>.</summary>
internal static class RegexEscapes
{
    private const string Special = "\\*+?|{[()^$.# ";

    public static string Escape(MemberCall call)
    {
        var text = call.Text(0);
        call.Charge(text.Length);
        call.Allocate(4L * text.Length);
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            var letter = "\n\r\t\f".IndexOf(character);
            if (letter >= 0 || Special.IndexOf(character) >= 0)
            {
                escaped.Append('\\');
            }
            escaped.Append(letter >= 0 ? "nrtf"[letter] : character);
        }
        return escaped.ToString();
    }

    public static string Unescape(MemberCall call)
    {
        var text = call.Text(0);
        call.Charge(text.Length);
        call.Allocate(4L * text.Length);
        return call.Run.Regexes.Guarded(() => Unescape(text), call.Operation.Syntax, call.Symbol.Name);
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        var reader = new RegexReader(text);
        while (!reader.IsAtEnd)
        {
            plain.Append(
                !reader.Takes('\\') ? reader.Take()
                : reader.IsAtEnd ? throw new RegexSyntaxException("The text ends in a backslash.")
                : reader.EscapedCharacter()
            );
        }
        return plain.ToString();
    }
}
