using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Documents as YAML, the way people write templates: blocks, two spaces, short forms of functions, quotes where a text would be read as
/// something else; <c>\n</c>, a final newline, the same bytes on every machine.
/// </summary>
public static class YamlText
{
    // A key that is longer must be marked with '?' (YAML 1.2, 8.2.2: an implicit key has at most 1024 characters).
    private const int LongestImplicitKey = 1000;

    /// <summary>The YAML text of a document.</summary>
    public static string Write(DocumentNode root)
    {
        var text = new StringBuilder(4096);
        if (YamlShortForm.Of(root) is null && root is DocumentObject { Count: > 0 } members)
        {
            AppendMembers(text, members, column: 0, isLineStarted: true);
        }
        else if (root is DocumentList { Count: > 0 } items)
        {
            AppendItems(text, items, column: 0, isLineStarted: true);
        }
        else
        {
            AppendBehindMark(text, root, column: 0);
            text.Remove(0, 1);
        }

        return text.Append('\n').ToString();
    }

    private static void AppendMembers(StringBuilder text, DocumentObject members, int column, bool isLineStarted)
    {
        foreach (var (key, value) in members.Members)
        {
            StartLine(text, column, ref isLineStarted);
            AppendKey(text, key, column);
            AppendBehindKey(text, value, column);
        }
    }

    private static void AppendItems(StringBuilder text, DocumentList items, int column, bool isLineStarted)
    {
        foreach (var item in items.Items)
        {
            StartLine(text, column, ref isLineStarted);
            text.Append('-');
            AppendBehindDash(text, item, column);
        }
    }

    private static void AppendKey(StringBuilder text, string key, int column)
    {
        if (key.Length > LongestImplicitKey)
        {
            text.Append("? ");
            YamlScalar.AppendInLine(text, key);
            text.Append('\n').Append(' ', column);
        }
        else
        {
            YamlScalar.AppendInLine(text, key);
        }

        text.Append(':');
    }

    private static void AppendBehindKey(StringBuilder text, DocumentNode node, int column)
    {
        if (YamlShortForm.Of(node) is null && node is DocumentObject { Count: > 0 } members)
        {
            AppendMembers(text, members, column + 2, isLineStarted: false);
        }
        else if (node is DocumentList { Count: > 0 } items)
        {
            AppendItems(text, items, column + 2, isLineStarted: false);
        }
        else
        {
            AppendBehindMark(text, node, column);
        }
    }

    // The first member or item of what is inside stands in the line of the dash.
    private static void AppendBehindDash(StringBuilder text, DocumentNode node, int column)
    {
        if (YamlShortForm.Of(node) is null && node is DocumentObject { Count: > 0 } members)
        {
            text.Append(' ');
            AppendMembers(text, members, column + 2, isLineStarted: true);
        }
        else if (node is DocumentList { Count: > 0 } items)
        {
            text.Append(' ');
            AppendItems(text, items, column + 2, isLineStarted: true);
        }
        else
        {
            AppendBehindMark(text, node, column);
        }
    }

    // What begins in the same line, whether a key or a dash is before it.
    private static void AppendBehindMark(StringBuilder text, DocumentNode node, int column)
    {
        text.Append(' ');
        if (YamlShortForm.Of(node) is { } function)
        {
            text.Append(function.Tag);
            AppendBehindKey(text, function.Argument, column);
            return;
        }

        switch (node)
        {
            case DocumentText content:
                YamlScalar.Append(text, content.Content, column + 2);
                break;
            case DocumentNumber number:
                text.Append(Number(number.Literal));
                break;
            case DocumentFlag flag:
                text.Append(flag.Content ? "true" : "false");
                break;
            case DocumentObject:
                text.Append("{}");
                break;
            case DocumentList:
                text.Append("[]");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    // YAML 1.1 takes an exponent for part of a number only behind a point and with a sign.
    private static string Number(string literal)
    {
        var exponent = literal.IndexOfAny(['e', 'E']);
        if (exponent < 0)
        {
            return literal;
        }

        var mantissa = literal.Substring(0, exponent);
        var power = literal.Substring(exponent + 1);
        return mantissa + (mantissa.IndexOf('.') < 0 ? ".0" : "") + "e" + (power[0] is '-' or '+' ? "" : "+") + power;
    }

    private static void StartLine(StringBuilder text, int column, ref bool isLineStarted)
    {
        if (!isLineStarted)
        {
            text.Append('\n').Append(' ', column);
        }

        isLineStarted = false;
    }
}
