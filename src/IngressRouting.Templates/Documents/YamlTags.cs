using System;
using IngressRouting.CloudFormation;
using YamlDotNet.Core.Events;

namespace IngressRouting.Templates;

/// <summary>Gives the short forms of functions their long form: <c>!Ref App</c> is <c>Ref: App</c> (Intrinsic function reference).</summary>
internal static class YamlTags
{
    private const string Standard = "tag:yaml.org,2002:";

    public static DocumentNode Apply(NodeEvent start, DocumentNode node, DocumentPlaces places)
    {
        if (start.Tag.IsEmpty || start.Tag.IsNonSpecific)
        {
            return node;
        }

        var tag = start.Tag.Value;
        if (tag.StartsWith(Standard, StringComparison.Ordinal) || !tag.StartsWith("!", StringComparison.Ordinal))
        {
            return node;
        }

        var name = tag.Substring(1);
        var call = new DocumentObject();
        call.Add(
            name is "Ref" or "Condition" ? name : "Fn::" + name,
            name == "GetAtt" && node is DocumentText text ? Attribute(text, places) : node
        );
        return call;
    }

    // Ids have no dot; attributes of nested stacks do.
    private static DocumentNode Attribute(DocumentText text, DocumentPlaces places)
    {
        var dot = text.Content.IndexOf('.');
        if (dot < 0)
        {
            return text;
        }

        var parts = new DocumentList { text.Content.Substring(0, dot), text.Content.Substring(dot + 1) };
        places.Note(parts, places.Of(text));
        foreach (var part in parts)
        {
            places.Note(part, places.Of(text));
        }

        return parts;
    }
}
