using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// What a loop goes through: a list, a parameter that is one, or a list in a mapping (CloudFormation Template Reference, "Fn::ForEach" and
/// "Fn::GetAtt"). The transform works it out before there are resources, so that nothing else can be asked.
/// </summary>
internal static class LoopItems
{
    /// <summary>The items, with the variables of loops around it put in already; null when only the deployment knows them.</summary>
    public static IReadOnlyList<string>? Of(DocumentNode collection, TemplateScope scope) =>
        collection switch
        {
            DocumentList list => TextsOf(list.Select(item => Known(item, scope))),
            DocumentObject { Count: 1 } call => call.Members[0] switch
            {
                { Key: "Ref", Value: DocumentText name } => Stated(scope, name.Content) is TemplateValue.List list
                    ? TextsOf(list.Items.Select(item => (item as TemplateValue.Text)?.Content))
                    : null,
                { Key: "Fn::FindInMap", Value: DocumentList { Count: >= 3 } keys } => InMapping(keys, scope) is DocumentList list
                    ? TextsOf(list.Select(ScalarText.Of))
                    : null,
                _ => null,
            },
            _ => null,
        };

    private static DocumentNode? InMapping(DocumentList keys, TemplateScope scope) =>
        Known(keys.Items[0], scope) is { } name
        && Known(keys.Items[1], scope) is { } top
        && Known(keys.Items[2], scope) is { } second
        && scope.Mappings.TryGetValue(name, out var mapping)
            ? (mapping.Find(top) as DocumentObject)?.Find(second)
                ?? (keys.Items.Count > 3 ? (keys.Items[3] as DocumentObject)?.Find("DefaultValue") : null)
            : null;

    // A loop is written out once, whatever else the parameter may be.
    private static TemplateValue? Stated(TemplateScope scope, string parameter)
    {
        var value = ParameterValues.Stated(scope, parameter);
        if (value is not null && ParameterValues.IsAssumption(scope, parameter))
        {
            scope.LoopedDefaults.Add(parameter);
        }

        return value;
    }

    private static string? Known(DocumentNode node, TemplateScope scope) =>
        node switch
        {
            DocumentObject { Count: 1 } call when call.Members[0] is { Key: "Ref", Value: DocumentText name } => (
                Stated(scope, name.Content) as TemplateValue.Text
            )?.Content,
            DocumentFlag => null,
            _ => ScalarText.Of(node),
        };

    private static IReadOnlyList<string>? TextsOf(IEnumerable<string?> items)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            if (item is null)
            {
                return null;
            }

            texts.Add(item);
        }

        return texts;
    }
}
