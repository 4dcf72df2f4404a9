using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>One template of a deployment: the one that is judged, or a nested one with what its parent gives to it.</summary>
internal sealed class TemplateScope(TemplateDocument document, string prefix)
{
    /// <summary>How many entries a section may have; ten times what CloudFormation takes (CloudFormation quotas: 500 resources).</summary>
    private const int MostEntries = 5000;

    private readonly Dictionary<string, IReadOnlyDictionary<string, DocumentObject>> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentNode, DocumentNode> expanded = [];
    private readonly Dictionary<DocumentNode, DocumentObject> properties = [];
    private bool? hasMacros;
    private bool? hasProducts;

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

    /// <summary>What is known of the stack beside its template.</summary>
    public StackSettings Settings { get; init; } = StackSettings.Default;

    /// <summary>The parameters of which the default says what a loop goes through.</summary>
    public HashSet<string> LoopedDefaults { get; } = new(StringComparer.Ordinal);

    /// <summary>The template that nests this one; null for the one that is judged.</summary>
    public TemplateScope? Parent { get; init; }

    /// <summary>The logical id of the stack by which it is nested.</summary>
    public string? StackName { get; init; }

    /// <summary>The stack that nests this one, and is nested by none.</summary>
    public TemplateScope Root => Parent is { } parent ? parent.Root : this;

    /// <summary>The stacks that are there before this one, because it imports what they export. A nested one has those of its root.</summary>
    public List<TemplateScope> Exporters { get; } = [];

    /// <summary>The stacks that are deployed as well, whether or not it imports from them.</summary>
    public List<TemplateScope> Beside { get; } = [];

    /// <summary>The names under which more than one of the given stacks exports something.</summary>
    public HashSet<Expression> Contested { get; init; } = [];

    /// <summary>This template and all that it nests, each before those that it nests.</summary>
    public IEnumerable<TemplateScope> WithNested => Children.Values.SelectMany(child => child.WithNested).Prepend(this);

    /// <summary>The nested templates that stand beside this one, by the logical id of their stack.</summary>
    public Dictionary<string, TemplateScope> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>The macros that the template names, once they were looked for: they are the same in every scenario.</summary>
    public IReadOnlyList<(string Name, DocumentNode Node)>? Macros { get; set; }

    /// <summary>Whether macros rewrite the template, so that it may refer to what it does not define yet.</summary>
    public bool HasMacros => hasMacros ??= (IsTransformed && !IsOnlyLoops(Document.Root.Find("Transform")!)) || HasUnknownEntries();

    /// <summary>Whether the template is rewritten before it is deployed, by AWS or by others, so that functions stand where texts have to.</summary>
    public bool IsTransformed => Document.Root.Find("Transform") is not (null or DocumentNull);

    /// <summary>Whether a macro may add parameters; the transforms of AWS add none.</summary>
    public bool MayDeclareMore =>
        Parameters.Keys.Any(IsUnknown)
        || (
            IsTransformed
            && (Document.Root.Find("Transform") as DocumentList ?? [Document.Root.Find("Transform")!]).Any(name =>
                !(ScalarText.Of(name) ?? "").StartsWith("AWS::", StringComparison.Ordinal)
            )
        );

    /// <summary>Whether a macro or an included file may add outputs.</summary>
    public bool MayOutputMore => HasMacros || Outputs.Keys.Any(IsUnknown);

    private bool HasProducts => hasProducts ??= ProductOutputs.ArePutInBy(Document.Root.Find("Transform"));

    /// <summary>A text that the template states or that was put together: known, unless AWS puts something into it.</summary>
    public TemplateValue TextOf(string text) =>
        HasProducts && new Expression.Literal(text) is var literal && ProductOutputs.IsIn(literal)
            ? new TemplateValue.Symbolic(new Expression.Dynamic(literal))
            : TemplateValue.Of(text);

    /// <summary>A text that was put together of what is not all known.</summary>
    public Expression TextOf(Expression.Interpolation text) =>
        HasProducts && ProductOutputs.IsIn(text) ? new Expression.Dynamic(text) : DynamicReference.Complete(text);

    /// <summary>The module that makes what a name means; null when none does.</summary>
    public string? ModuleOf(string name) =>
        Resources
            .Keys.Where(key => name.Length > key.Length && name.StartsWith(key, StringComparison.Ordinal) && IsModule(key))
            .OrderByDescending(key => key.Length)
            .FirstOrDefault();

    /// <summary>Whether a resource is a module.</summary>
    public bool IsModule(string name) =>
        Resources.TryGetValue(name, out var resource)
        && ScalarText.Of(resource.Find("Type"))?.EndsWith("::MODULE", StringComparison.Ordinal) == true;

    /// <summary>The node without loops: every <c>Fn::ForEach</c> in it is what it repeats.</summary>
    public DocumentNode Expand(DocumentNode node)
    {
        if (!expanded.TryGetValue(node, out var found))
        {
            expanded.Add(node, found = LoopExpansion.Expand(node, this));
        }

        return found;
    }

    /// <summary>The properties of a resource, without loops, and with a choice between all of them made one between each.</summary>
    public DocumentObject PropertiesIn(DocumentObject stated)
    {
        if (!properties.TryGetValue(stated, out var found))
        {
            properties.Add(stated, found = ConditionalProperties.Spread((DocumentObject)Expand(stated), Document.Places));
        }

        return found;
    }

    // What an included file or a loop over a list that nobody knows yet brings has any name.
    private bool HasUnknownEntries() => new[] { "Resources", "Conditions", "Mappings" }.Any(name => SectionOf(name).Any(IsUnknown));

    // A loop over a parameter asks for the parameters (Template Reference, "Fn::ForEach": Conditions, Outputs, Resources and properties).
    private static bool MayLoop(string section) => section is "Resources" or "Outputs" or "Conditions";

    private static bool IsUnknown(string key) => key.StartsWith("Fn::", StringComparison.Ordinal);

    private static bool IsUnknown(KeyValuePair<string, DocumentObject> entry) =>
        IsUnknown(entry.Key) || (entry.Key == "Transform" && ScalarText.Of(entry.Value.Find("Type")) == entry.Key);

    // It may bring anything, as a resource of an unknown type.
    private DocumentObject Unknown(DocumentMember member)
    {
        var type = new DocumentText(member.Key);
        var entry = new DocumentObject { { "Type", type } };
        if (MacroCalls.Is(member))
        {
            entry.Add(member.Key, member.Value);
        }

        foreach (var node in new DocumentNode[] { type, entry })
        {
            Document.Places.Note(node, Document.Places.Of(member.Value));
            Document.Places.NoteKey(node, Document.Places.OfKey(member.Value));
        }

        return entry;
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
                foreach (var member in MayLoop(name) ? (DocumentObject)Expand(section) : section)
                {
                    entries[member.Key] =
                        IsUnknown(member.Key) || MacroCalls.Is(member)
                            ? Unknown(member)
                            : member.Value as DocumentObject
                                ?? throw Document.Fault(member.Value, $"an object is expected for '{member.Key}' in section {name}");
                    if (entries.Count > MostEntries)
                    {
                        throw Document.FaultAtKey(
                            member.Value,
                            $"section {name} has more than {MostEntries} entries, and no more are read"
                        );
                    }
                }

                return entries;
            case var other:
                throw Document.Fault(other, $"section {name} must be an object with a member for each name");
        }
    }
}
