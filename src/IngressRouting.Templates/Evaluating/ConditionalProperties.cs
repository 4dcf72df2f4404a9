using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// Properties that as a whole are a choice: CloudFormation takes <c>Properties: !If [C, { A: 1 }, { A: 2 }]</c> for what
/// <c>Properties: { A: !If [C, 1, 2] }</c> is.
/// </summary>
internal static class ConditionalProperties
{
    private static readonly DocumentObject None = new() { { "Ref", "AWS::NoValue" } };

    /// <summary>The same with a choice for each property; what is no such choice stays as it is.</summary>
    public static DocumentObject Spread(DocumentObject properties, DocumentPlaces places)
    {
        if (
            properties.Count != 1
            || properties.Members[0] is not { Key: "Fn::If", Value: DocumentList { Count: 3 } choice }
            || choice.Items[1] is not DocumentObject first
            || choice.Items[2] is not DocumentObject second
        )
        {
            return properties;
        }

        var (whenTrue, whenFalse) = (WithoutNone(Spread(first, places)), WithoutNone(Spread(second, places)));
        var spread = new DocumentObject();
        foreach (var name in whenTrue.Concat(whenFalse).Select(member => member.Key).Distinct())
        {
            var values = new DocumentList { choice.Items[0], whenTrue.Find(name) ?? None, whenFalse.Find(name) ?? None };
            var call = new DocumentObject { { "Fn::If", values } };
            var stated = whenTrue.Find(name) ?? whenFalse.Find(name)!;
            foreach (var node in new DocumentNode[] { values, call })
            {
                places.Note(node, places.Of(stated));
                places.NoteKey(node, places.OfKey(stated));
            }

            spread.Add(name, call);
        }

        return spread;
    }

    private static DocumentObject WithoutNone(DocumentObject properties) =>
        properties is { Count: 1 } && properties.Members[0] is { Key: "Ref", Value: DocumentText { Content: "AWS::NoValue" } }
            ? []
            : properties;
}
