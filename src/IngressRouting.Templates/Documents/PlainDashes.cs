using System;
using System.Text;

namespace IngressRouting.Templates;

/// <summary>
/// Takes a plain dash in a flow sequence or mapping past the library's scanner: <c>[-, [a, b]]</c> is a text and a list to CloudFormation,
/// and the library refuses it. The scanner is shown a character there that the text has nowhere else, and what it read is put back.
/// </summary>
internal sealed class PlainDashes
{
    private const char First = '\uE000';
    private const char Last = '\uF8FF';

    private readonly char stand;

    private PlainDashes(string text, char stand)
    {
        Text = text;
        this.stand = stand;
    }

    /// <summary>The text that the scanner takes: as long as the other, so that places are the same in both.</summary>
    public string Text { get; }

    /// <summary>Looks through a text once. What it finds in texts over lines or in quotes comes back as it was, so nothing has to be told apart.</summary>
    public static PlainDashes In(string text)
    {
        StringBuilder? changed = null;
        var stand = First;
        for (var at = text.IndexOf('-'); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (!IsPlain(text, at))
            {
                continue;
            }

            if (changed is null)
            {
                while (text.IndexOf(stand) >= 0 && stand < Last)
                {
                    stand++;
                }

                changed = new StringBuilder(text);
            }

            changed[at] = stand;
        }

        return new PlainDashes(changed?.ToString() ?? text, stand);
    }

    /// <summary>What was read, as it stands in the file.</summary>
    public string Restore(string read) => read.IndexOf(stand) < 0 ? read : read.Replace(stand, '-');

    // A dash before a space is the mark of a block sequence, also to CloudFormation.
    private static bool IsPlain(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && text[at + 1] is ',' or ']' or '}'
        && (text[at - 1] is '[' or ',' or '{' || char.IsWhiteSpace(text[at - 1]));
}
