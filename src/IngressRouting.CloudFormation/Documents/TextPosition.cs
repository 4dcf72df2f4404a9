namespace IngressRouting.CloudFormation;

/// <summary>A place in a text, as editors count.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1; half of a surrogate pair counts as one.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position of a character. It reads the text from its start, so it is for errors and not for every node.</summary>
    /// <param name="text">The text, with <c>\n</c>, <c>\r\n</c> or <c>\r</c> between lines.</param>
    /// <param name="offset">The index of the character, or the length of the text for its end.</param>
    public static TextPosition Of(string text, int offset)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return new TextPosition(line, offset - start + 1);
    }

    /// <inheritdoc />
    public override string ToString() => $"line {Line}, column {Column}";
}
