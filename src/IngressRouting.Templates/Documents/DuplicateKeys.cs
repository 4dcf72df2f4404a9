using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// Refuses a key that stands twice in an object with different contents: parsers take the first, the last or neither, so nobody knows what
/// is deployed. The same twice is the same.
/// </summary>
internal static class DuplicateKeys
{
    /// <exception cref="UnreadableTemplateException">A key stands twice.</exception>
    public static void Refuse(TemplateDocument document)
    {
        var seen = new HashSet<DocumentNode>();
        var open = new Stack<DocumentNode>();
        open.Push(document.Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is DocumentList list)
            {
                foreach (var item in list)
                {
                    open.Push(item);
                }
            }
            else if (node is DocumentObject members)
            {
                Refuse(document, members);
                foreach (var member in members)
                {
                    open.Push(member.Value);
                }
            }
        }
    }

    private static void Refuse(TemplateDocument document, DocumentObject members)
    {
        var first = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (first.TryGetValue(member.Key, out var other))
            {
                if (JsonText.WriteMinified(other) == JsonText.WriteMinified(member.Value))
                {
                    continue;
                }

                throw document.FaultAtKey(
                    member.Value,
                    $"the key '{member.Key}' stands here again with another content; the first is at {document.Places.OfKey(other)}"
                );
            }

            first.Add(member.Key, member.Value);
        }
    }
}
