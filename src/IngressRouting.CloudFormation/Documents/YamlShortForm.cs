using System;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>
/// An intrinsic function as people write it in YAML: <c>!Ref App</c> instead of <c>Ref: App</c>. CloudFormation reads both as the same.
/// </summary>
/// <param name="Tag">The tag, with its exclamation mark.</param>
/// <param name="Argument">What the tag stands before: a list, or a text; a number there would become a text.</param>
internal readonly record struct YamlShortForm(string Tag, DocumentNode Argument)
{
    // Those that AWS documents a short form for ("Intrinsic function reference"), except Condition and Transform: a member named
    // Condition is a function only in some places, and a transform takes an object.
    private static readonly HashSet<string> Functions = new(
        [
            "Fn::And",
            "Fn::Base64",
            "Fn::Cidr",
            "Fn::Equals",
            "Fn::FindInMap",
            "Fn::GetAZs",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Not",
            "Fn::Or",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub",
        ],
        StringComparer.Ordinal
    );

    /// <summary>
    /// The short form of a node; null when it has none. YAML takes one tag at a place, so a function whose argument is a function keeps
    /// its long form, as in <c>Fn::Base64: !Sub …</c>.
    /// </summary>
    public static YamlShortForm? Of(DocumentNode node)
    {
        if (node is not DocumentObject { Count: 1 } call)
        {
            return null;
        }

        var (name, argument) = call.Members[0];
        return name switch
        {
            "Ref" when argument is DocumentText => new YamlShortForm("!Ref", argument),
            "Fn::GetAtt" => OfAttribute(argument),
            _ when Functions.Contains(name) && argument is DocumentText or DocumentList => new YamlShortForm(
                "!" + name.Substring("Fn::".Length),
                argument
            ),
            _ => null,
        };
    }

    // The first dot separates: what follows may be Outputs.Name of a nested stack.
    private static YamlShortForm? OfAttribute(DocumentNode argument) =>
        argument is DocumentList { Count: 2 } list
        && list.Items[0] is DocumentText { Content.Length: > 0 } element
        && list.Items[1] is DocumentText { Content.Length: > 0 } attribute
        && element.Content.IndexOf('.') < 0
            ? new YamlShortForm("!GetAtt", new DocumentText(element.Content + "." + attribute.Content))
            : null;
}
