using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a text as JSON quotes it: readable where it can be, escaped where an editor, a parser or a line count would stumble.</summary>
internal static class JsonString
{
    private const string HexDigits = "0123456789abcdef";

    public static void Append(StringBuilder text, string content)
    {
        text.Append('"');
        var plainFrom = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (IsPlain(content, i))
            {
                continue;
            }

            text.Append(content, plainFrom, i - plainFrom);
            AppendEscaped(text, content[i]);
            plainFrom = i + 1;
        }

        text.Append(content, plainFrom, content.Length - plainFrom).Append('"');
    }

    private static bool IsPlain(string content, int index) => content[index] is not ('"' or '\\') && Characters.IsPrintable(content, index);

    private static void AppendEscaped(StringBuilder text, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                text.Append('\\').Append(character);
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case >= '\uD800' and <= '\uDFFF':
                text.Append(Characters.Replacement);
                break;
            default:
                AppendCode(text, character);
                break;
        }
    }

    private static void AppendCode(StringBuilder text, char character)
    {
        text.Append("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            text.Append(HexDigits[(character >> shift) & 15]);
        }
    }
}
