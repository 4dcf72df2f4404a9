using System;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// What stands in a template for something that is only put in at the deployment: the result of a macro (CloudFormation Template Reference,
/// "Fn::Transform", whose short form is "Transform"), and a loop over what nobody knows yet.
/// </summary>
internal static class MacroCalls
{
    /// <summary>The function that calls a macro.</summary>
    public const string Function = "Fn::Transform";

    /// <summary>Whether a member calls a macro.</summary>
    public static bool Is(DocumentMember member) =>
        member.Key == Function
        || (member.Key == "Transform" && member.Value is DocumentObject call && call.Find("Name") is DocumentText && !call.Has("Type"));

    /// <summary>Whether a node is the result of a macro and nothing else.</summary>
    public static bool Is(DocumentNode node) => node is DocumentObject { Count: 1 } call && Is(call.Members[0]);

    /// <summary>Whether a member is a macro's, or what a loop makes: it has other names than the one that stands there.</summary>
    public static bool IsUnread(DocumentMember member) => Is(member) || member.Key.StartsWith(LoopExpansion.Loop, StringComparison.Ordinal);

    /// <summary>What the macro is called; the key of a loop.</summary>
    public static string NameOf(DocumentMember member) =>
        !Is(member) ? member.Key : ScalarText.Of((member.Value as DocumentObject)?.Find("Name")) ?? "without a name";
}
