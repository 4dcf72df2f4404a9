using System.Text;

namespace IngressRouting.Templates;

/// <summary>Makes messages fit for a line of a terminal: what a template says may hold line breaks, escape sequences or a whole file.</summary>
internal static class MessageText
{
    private const int Longest = 1000;

    /// <summary>The message in one line, without control characters, and not too long.</summary>
    public static string OneLine(string message)
    {
        var text = new StringBuilder();
        foreach (var c in message)
        {
            if (text.Length == Longest)
            {
                return text.Append('…').ToString();
            }

            text.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return text.ToString();
    }
}
