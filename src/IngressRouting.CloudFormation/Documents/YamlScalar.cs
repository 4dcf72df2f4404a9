using System;
using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a text in the plainest style that every YAML parser reads back as that text.</summary>
internal static class YamlScalar
{
    // What no unquoted text may begin with; '-', '?' and ':' only before a space.
    private const string Indicators = ",[]{}#&*!|>'\"%@`";

    /// <summary>Appends a text in one line: as it is, in single quotes, or in double ones.</summary>
    public static void AppendInLine(StringBuilder text, string content)
    {
        if (!IsPrintable(content))
        {
            JsonString.Append(text, content);
        }
        else if (IsPlain(content))
        {
            text.Append(content);
        }
        else
        {
            text.Append('\'').Append(content.Replace("'", "''")).Append('\'');
        }
    }

    /// <summary>Appends a text, in lines of its own where it has several.</summary>
    /// <param name="text">Where to append.</param>
    /// <param name="content">The text.</param>
    /// <param name="column">Where the lines begin.</param>
    public static void Append(StringBuilder text, string content, int column)
    {
        if (!IsBlock(content))
        {
            AppendInLine(text, content);
            return;
        }

        var lines = content.Split('\n');
        var endsInNewline = lines[lines.Length - 1].Length == 0;
        text.Append(endsInNewline ? "|" : "|-");
        for (var i = 0; i < lines.Length - (endsInNewline ? 1 : 0); i++)
        {
            text.Append('\n');
            if (lines[i].Length > 0)
            {
                text.Append(' ', column).Append(lines[i]);
            }
        }
    }

    // Several lines, the first of which shows the indentation, and at most one newline at the end.
    private static bool IsBlock(string content)
    {
        if (content.IndexOf('\n') < 0 || content.EndsWith("\n\n", StringComparison.Ordinal) || !IsPrintable(content, "\n\t"))
        {
            return false;
        }

        var first = 0;
        while (first < content.Length && content[first] == '\n')
        {
            first++;
        }

        return first < content.Length && content[first] is not (' ' or '\t');
    }

    private static bool IsPlain(string content)
    {
        if (content.Length == 0 || content[0] == ' ' || content[content.Length - 1] is ' ' or ':')
        {
            return false;
        }

        var isMark = content[0] is '-' or '?' or ':' && (content.Length == 1 || content[1] == ' ');
        return !isMark
            && Indicators.IndexOf(content[0]) < 0
            && !content.StartsWith("---", StringComparison.Ordinal)
            && !content.StartsWith("...", StringComparison.Ordinal)
            && content.IndexOf(": ", StringComparison.Ordinal) < 0
            && content.IndexOf(" #", StringComparison.Ordinal) < 0
            && !YamlImplicitType.Has(content);
    }

    private static bool IsPrintable(string content, string others = "")
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (!Characters.IsPrintable(content, i) && others.IndexOf(content[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
