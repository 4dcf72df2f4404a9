using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a text as JSON quotes it: readable where it can be, escaped where an editor, a parser or a line count would stumble.</summary>
internal static class JsonString
{
    private const char Replacement = '\uFFFD';
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

    private static bool IsPlain(string content, int index)
    {
        var character = content[index];
        return character switch
        {
            '"' or '\\' or < ' ' => false,
            < '\u007F' => true,
            // DEL, the C1 controls, the two separators that some tools take for line ends, the byte order mark.
            <= '\u009F' or '\u2028' or '\u2029' or '\uFEFF' => false,
            _ => !IsLoneSurrogate(content, index),
        };
    }

    private static bool IsLoneSurrogate(string content, int index)
    {
        var character = content[index];
        if (char.IsHighSurrogate(character))
        {
            return index + 1 == content.Length || !char.IsLowSurrogate(content[index + 1]);
        }

        return char.IsLowSurrogate(character) && (index == 0 || !char.IsHighSurrogate(content[index - 1]));
    }

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
                // Half a character has no UTF-8 form, and an escaped half breaks the parsers that decode it.
                text.Append(Replacement);
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
