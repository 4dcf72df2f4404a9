using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>One template of a deployment: the one that is judged, or a nested one with what its parent gives to it.</summary>
internal sealed class TemplateScope(TemplateDocument document, string prefix)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, DocumentObject>> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentNode, DocumentNode> expanded = [];

    public TemplateDocument Document { get; } = document;

    /// <summary>What stands before the names of this template to tell them from those of others: empty, or <c>Network/</c>.</summary>
    public string Prefix { get; } = prefix;

    public IReadOnlyDictionary<string, DocumentObject> Resources => SectionOf("Resources");

    public IReadOnlyDictionary<string, DocumentObject> Parameters => SectionOf("Parameters");

    public IReadOnlyDictionary<string, DocumentObject> Mappings => SectionOf("Mappings");

    public IReadOnlyDictionary<string, DocumentObject> Conditions => SectionOf("Conditions");

    public IReadOnlyDictionary<string, DocumentObject> Outputs => SectionOf("Outputs");

    /// <summary>The values of parameters that somebody gave, by name; those of a nested template are nodes of its parent.</summary>
    public Dictionary<string, DocumentNode> Arguments { get; } = new(StringComparer.Ordinal);

    /// <summary>The template that nests this one; null for the one that is judged.</summary>
    public TemplateScope? Parent { get; init; }

    /// <summary>The logical id of the stack by which it is nested.</summary>
    public string? StackName { get; init; }

    /// <summary>The nested templates that stand beside this one, by the logical id of their stack.</summary>
    public Dictionary<string, TemplateScope> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether macros rewrite the template, so that it may refer to what it does not define yet.</summary>
    public bool HasMacros => Document.Root.Find("Transform") is { } transform && !IsOnlyLoops(transform);

    /// <summary>The node without loops: every <c>Fn::ForEach</c> in it is what it repeats.</summary>
    public DocumentNode Expand(DocumentNode node)
    {
        if (!expanded.TryGetValue(node, out var found))
        {
            expanded.Add(node, found = LoopExpansion.Expand(node, this));
        }

        return found;
    }

    private static bool IsOnlyLoops(DocumentNode transform) =>
        transform is DocumentText { Content: LoopExpansion.Transform }
        || (transform is DocumentList names && names.All(name => name is DocumentText { Content: LoopExpansion.Transform }));

    private IReadOnlyDictionary<string, DocumentObject> SectionOf(string name)
    {
        if (!sections.TryGetValue(name, out var section))
        {
            sections.Add(name, section = Read(name));
        }

        return section;
    }

    private Dictionary<string, DocumentObject> Read(string name)
    {
        var entries = new Dictionary<string, DocumentObject>(StringComparer.Ordinal);
        switch (Document.Root.Find(name))
        {
            case null or DocumentNull:
                return entries;
            case DocumentObject section:
                foreach (var member in (DocumentObject)Expand(section))
                {
                    entries[member.Key] =
                        member.Value as DocumentObject
                        ?? (member.Key.StartsWith("Fn::", StringComparison.Ordinal) ? new DocumentObject() : null)
                        ?? throw Document.Fault(member.Value, $"an object is expected for '{member.Key}' in section {name}");
                }

                return entries;
            case var other:
                throw Document.Fault(other, $"section {name} must be an object with a member for each name");
        }
    }
}
