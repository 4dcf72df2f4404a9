using System;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>What every template has.</summary>
internal static class TemplateForm
{
    /// <summary>Whether a document means to be a template: other JSON and YAML files lie in the same folders.</summary>
    public static bool IsTemplate(TemplateDocument document) =>
        document.Root.Has("AWSTemplateFormatVersion")
        || (document.Root.Find("Resources") is DocumentObject resources && HasType(resources));

    /// <summary>Whether a text that is no document means to be a template: it names the format, or has a section Resources.</summary>
    public static bool HasMarks(string text) =>
        text.Contains("AWSTemplateFormatVersion")
        || text.Contains("\"Resources\"")
        || text.StartsWith("Resources:", StringComparison.Ordinal)
        || text.Contains("\nResources:");

    /// <summary>Gives the document back.</summary>
    /// <exception cref="UnreadableTemplateException">It has no resources.</exception>
    public static TemplateDocument Require(TemplateDocument document) =>
        document.Root.Find("Resources") switch
        {
            DocumentObject { Count: > 0 } => document,
            null => throw document.Fault(document.Root, "a template has a section Resources, and this has none"),
            var other => throw document.Fault(other, "section Resources must be an object with at least one resource"),
        };

    private static bool HasType(DocumentObject resources)
    {
        foreach (var resource in resources)
        {
            if (resource.Value is DocumentObject members && members.Find("Type") is DocumentText type && type.Content.Contains("::"))
            {
                return true;
            }
        }

        return false;
    }
}
