using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>Finds the conditions on which resources depend that packets meet. Those of functions, roles and alarms change no route.</summary>
internal static class ConditionUses
{
    /// <summary>The full names, each as often as it is used.</summary>
    public static IEnumerable<string> Find(IReadOnlyList<TemplateScope> scopes)
    {
        var names = new List<string>();
        foreach (var scope in scopes)
        {
            foreach (var resource in scope.Resources)
            {
                Add(scope, resource.Key, resource.Value, names);
            }
        }

        return names;
    }

    private static void Add(TemplateScope scope, string name, DocumentObject resource, List<string> names)
    {
        var type = ScalarText.Of(resource.Find("Type")) ?? "";
        if (!TypeRelevance.MayMatter(type))
        {
            return;
        }

        if (StatedCondition.Of(scope, name, resource) is { } condition)
        {
            names.Add(condition);
        }

        if (TypeRelevance.IsRead(type) && resource.Find("Properties") is { } properties)
        {
            Search(scope, scope.Expand(properties), names, []);
        }
    }

    private static void Search(TemplateScope scope, DocumentNode node, List<string> names, HashSet<DocumentNode> seen)
    {
        if (!seen.Add(node))
        {
            return;
        }

        if (node is DocumentList list)
        {
            foreach (var item in list)
            {
                Search(scope, item, names, seen);
            }
        }

        foreach (var member in node as DocumentObject ?? [])
        {
            if (member is { Key: "Fn::If", Value: DocumentList { Count: > 0 } choice } && NameIn(scope, choice.Items[0]) is { } name)
            {
                names.Add(StatedCondition.Named(scope, choice.Items[0], name));
            }

            if (TypeRelevance.MayMatterIn(member.Key))
            {
                Search(scope, member.Value, names, seen);
            }
        }
    }

    private static string? NameIn(TemplateScope scope, DocumentNode node) =>
        node is DocumentText text ? text.Content
        : StatedCondition.Evaluate(scope, node) is TemplateValue.Text known ? known.Content
        : null;
}
