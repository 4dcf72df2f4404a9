using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a document as JSON: two spaces, <c>\n</c>, a final newline; the same bytes on every machine.</summary>
public static class JsonText
{
    /// <summary>The JSON text of a document.</summary>
    public static string Write(DocumentNode root)
    {
        var text = new StringBuilder(4096);
        Append(text, root, depth: 0);
        return text.Append('\n').ToString();
    }

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
            StartItem(text, i == 0 ? '{' : ',', depth + 1);
            JsonString.Append(text, member.Key);
            text.Append(": ");
            Append(text, member.Value, depth + 1);
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
            StartItem(text, i == 0 ? '[' : ',', depth + 1);
            Append(text, node.Items[i], depth + 1);
        }

        End(text, ']', depth);
    }

    private static void StartItem(StringBuilder text, char mark, int depth) => text.Append(mark).Append('\n').Append(' ', depth * 2);

    private static void End(StringBuilder text, char mark, int depth) => text.Append('\n').Append(' ', depth * 2).Append(mark);
}
