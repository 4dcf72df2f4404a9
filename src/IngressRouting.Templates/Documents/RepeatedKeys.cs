using System.Collections.Generic;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// Lets the last count of a key that stands twice in an object, as CloudFormation does. The same content twice is no matter: nothing else
/// is deployed than what either of them says.
/// </summary>
internal static class RepeatedKeys
{
    /// <summary>Takes away what does not count.</summary>
    /// <returns>The keys whose contents differ.</returns>
    public static IReadOnlyList<RepeatedKey> Settle(DocumentObject root)
    {
        var found = new List<RepeatedKey>();
        var seen = new HashSet<DocumentNode>();
        var open = new Stack<(DocumentNode Node, string? Resource)>();
        open.Push((root, null));
        while (open.Count > 0)
        {
            var (node, resource) = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is DocumentList list)
            {
                foreach (var item in list)
                {
                    open.Push((item, resource));
                }
            }
            else if (node is DocumentObject members)
            {
                var isResources = members != root && members == root.Find("Resources");
                foreach (var (dropped, kept) in members.KeepLast())
                {
                    if (JsonText.WriteMinified(dropped.Value) != JsonText.WriteMinified(kept.Value))
                    {
                        found.Add(new RepeatedKey(kept.Key, dropped.Value, kept.Value, isResources ? kept.Key : resource));
                    }
                }

                foreach (var member in members)
                {
                    open.Push((member.Value, isResources ? member.Key : resource));
                }
            }
        }

        return found;
    }
}
