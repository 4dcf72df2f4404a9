using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Finds the positions of many characters of a text; each costs a search among the lines.</summary>
/// <param name="text">The text, with <c>\n</c>, <c>\r\n</c> or <c>\r</c> between lines.</param>
internal sealed class LineIndex(string text)
{
    private readonly List<int> starts = StartsOf(text);

    /// <summary>The position of a character.</summary>
    /// <param name="offset">The index of the character, or the length of the text for its end.</param>
    public TextPosition PositionOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
