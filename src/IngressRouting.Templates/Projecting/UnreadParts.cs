using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Stands for what macros make of a template: code that nobody here has read may add or change anything. AWS's own transforms for loops,
/// serverless applications, secrets, deployments of containers and outputs of products change no network.
/// </summary>
internal static class UnreadParts
{
    /// <summary>The type of what stands for a macro.</summary>
    public const string Type = "macro";

    private static readonly HashSet<string> Harmless = new(
        [
            LoopExpansion.Transform,
            "AWS::Serverless-2016-10-31",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16",
            "AWS::CodeDeployBlueGreen",
            ProductOutputs.Transform,
        ],
        StringComparer.Ordinal
    );

    /// <summary>Adds an element for each macro of a template that this scenario has.</summary>
    public static void Add(TemplateScope scope, Projection projection)
    {
        foreach (var (name, node) in scope.Macros ??= [.. Of(scope)])
        {
            var id = projection.Situation.Ids.Of($"macro {scope.Prefix}{name}");
            projection.Sources.Note(id, scope.Document, node);
            projection.NoteOwner(id, scope.Prefix + name);
            projection.Add(
                new RawResource
                {
                    Id = id,
                    LogicalId = scope.Prefix + name,
                    Type = Type,
                }
            );
        }
    }

    /// <summary>Whether a macro of whose doings nobody knows rewrites the template as a whole.</summary>
    public static bool MayRewrite(TemplateScope scope) =>
        scope.Document.Root.Find("Transform") is { } stated && ItemsOf(stated).Any(transform => !Harmless.Contains(NameOf(transform)));

    /// <summary>Whether loops of the template are written out: by AWS's transform, or perhaps by a macro of whose doings nobody knows.</summary>
    public static bool HasLoops(TemplateScope scope) =>
        MayRewrite(scope)
        || (
            scope.Document.Root.Find("Transform") is { } stated
            && ItemsOf(stated).Any(transform => NameOf(transform) == LoopExpansion.Transform)
        );

    private static IEnumerable<(string Name, DocumentNode Node)> Of(TemplateScope scope)
    {
        foreach (var transform in scope.Document.Root.Find("Transform") is { } stated ? ItemsOf(stated) : [])
        {
            var name = NameOf(transform);
            if (!Harmless.Contains(name))
            {
                yield return (name, transform);
            }
        }

        foreach (var resource in scope.Resources)
        {
            // In a function's or an alarm's properties it changes no more than these.
            if (
                TypeRelevance.MayMatter(TypeOf(resource.Value))
                && In(resource.Value, PropertiesOf(scope, resource.Value)) is null
                && Find(resource.Value, []) is { } call
            )
            {
                yield return (NameOf(call) + " in " + resource.Key, call);
            }
        }
    }

    /// <summary>
    /// What makes more of a resource than stands there: a macro in it or in its properties, or a loop over what nobody knows. What is stated
    /// beside it tells no more than half, and which half it is nobody knows.
    /// </summary>
    public static DocumentMember? In(DocumentObject resource, DocumentObject properties)
    {
        foreach (var member in resource)
        {
            if (MacroCalls.Is(member))
            {
                return member;
            }
        }

        var isRead = TypeRelevance.MayMatter(TypeOf(resource));
        foreach (var member in properties)
        {
            if (isRead && MacroCalls.IsUnread(member))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>What messages call it, which may stand in the place of a resource; null when there is none.</summary>
    public static string? TitleIn(DocumentReading reading) =>
        In(reading.Node, reading.Properties) is not { } part ? null
        : part.Key == reading.LogicalId ? MacroCalls.NameOf(part)
        : $"{MacroCalls.NameOf(part)} in {reading.FullName}";

    private static string TypeOf(DocumentObject resource) => ScalarText.Of(resource.Find("Type")) ?? "";

    private static DocumentObject PropertiesOf(TemplateScope scope, DocumentObject resource) =>
        resource.Find("Properties") is DocumentObject properties ? scope.PropertiesIn(properties) : [];

    private static IEnumerable<DocumentNode> ItemsOf(DocumentNode transform) => transform is DocumentList list ? list : [transform];

    private static string NameOf(DocumentNode transform) =>
        transform switch
        {
            DocumentText text => text.Content,
            DocumentObject call => ScalarText.Of(call.Find("Name")) ?? "without a name",
            _ => "without a name",
        };

    private static DocumentNode? Find(DocumentNode node, HashSet<DocumentNode> seen)
    {
        if (!seen.Add(node))
        {
            return null;
        }

        return node switch
        {
            DocumentList list => list.Select(item => Find(item, seen)).FirstOrDefault(found => found is not null),
            DocumentObject members => members
                .Select(member => MacroCalls.Is(member) ? member.Value : Find(member.Value, seen))
                .FirstOrDefault(found => found is not null),
            _ => null,
        };
    }
}
