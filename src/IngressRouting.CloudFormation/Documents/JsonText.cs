using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>Documents as JSON: two spaces, <c>\n</c>, a final newline; the same bytes on every machine.</summary>
public static class JsonText
{
    // The depth of what is written without line breaks.
    private const int InOneLine = -1;

    /// <summary>The JSON text of a document.</summary>
    public static string Write(DocumentNode root)
    {
        var text = new StringBuilder(4096);
        Append(text, root, depth: 0);
        return text.Append('\n').ToString();
    }

    /// <summary>The JSON text of a document in one line, without a space or a final newline, for where bytes are counted.</summary>
    public static string WriteMinified(DocumentNode root)
    {
        var text = new StringBuilder(4096);
        Append(text, root, InOneLine);
        return text.ToString();
    }

    /// <summary>The document that a JSON text is: what was written gives back the same text when it is written again.</summary>
    /// <param name="text">One value, with at most 10,000,000 characters and nested at most 200 deep.</param>
    /// <exception cref="DocumentSyntaxException">The text is not JSON, or larger or deeper than is read.</exception>
    public static DocumentNode Read(string text) => JsonReader.Read(text, null);

    /// <summary>The document that a JSON text is, with the place of every node.</summary>
    /// <param name="text">One value, with at most 10,000,000 characters and nested at most 200 deep.</param>
    /// <param name="places">Takes the places.</param>
    /// <exception cref="DocumentSyntaxException">The text is not JSON, or larger or deeper than is read.</exception>
    public static DocumentNode Read(string text, DocumentPlaces places) => JsonReader.Read(text, places);

    private static void Append(StringBuilder text, DocumentNode node, int depth)
    {
        switch (node)
        {
            case DocumentObject members:
                AppendObject(text, members, depth);
                break;
            case DocumentList items:
                AppendList(text, items, depth);
                break;
            case DocumentText content:
                JsonString.Append(text, content.Content);
                break;
            case DocumentNumber number:
                text.Append(number.Literal);
                break;
            case DocumentFlag flag:
                text.Append(flag.Content ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendObject(StringBuilder text, DocumentObject node, int depth)
    {
        if (node.Count == 0)
        {
            text.Append("{}");
            return;
        }

        for (var i = 0; i < node.Count; i++)
        {
            var member = node.Members[i];
            StartItem(text, i == 0 ? '{' : ',', depth);
            JsonString.Append(text, member.Key);
            text.Append(depth == InOneLine ? ":" : ": ");
            Append(text, member.Value, Inside(depth));
        }

        End(text, '}', depth);
    }

    private static void AppendList(StringBuilder text, DocumentList node, int depth)
    {
        if (node.Count == 0)
        {
            text.Append("[]");
            return;
        }

        for (var i = 0; i < node.Count; i++)
        {
            StartItem(text, i == 0 ? '[' : ',', depth);
            Append(text, node.Items[i], Inside(depth));
        }

        End(text, ']', depth);
    }

    private static int Inside(int depth) => depth == InOneLine ? InOneLine : depth + 1;

    private static void StartItem(StringBuilder text, char mark, int depth)
    {
        text.Append(mark);
        StartLine(text, Inside(depth));
    }

    private static void End(StringBuilder text, char mark, int depth)
    {
        StartLine(text, depth);
        text.Append(mark);
    }

    private static void StartLine(StringBuilder text, int depth)
    {
        if (depth != InOneLine)
        {
            text.Append('\n').Append(' ', depth * 2);
        }
    }
}
