using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>One resource of a template that is read.</summary>
internal sealed class DocumentReading : ResourceReading
{
    private static readonly string[] Attributes = ["Metadata", "CreationPolicy", "UpdatePolicy"];

    private readonly Projection projection;
    private readonly Evaluator evaluator;
    private readonly Dictionary<string, TemplateValue?> values = new(StringComparer.Ordinal);
    private readonly DocumentObject properties;
    private readonly bool mayMatter;

    public DocumentReading(Projection projection, TemplateScope scope, string name, DocumentObject node, Evaluator evaluator)
        : this(projection, scope, name, node, PropertiesOf(scope, name, node), evaluator) { }

    private DocumentReading(
        Projection projection,
        TemplateScope scope,
        string name,
        DocumentObject node,
        DocumentObject properties,
        Evaluator evaluator
    )
        : base(
            projection,
            projection.Situation.Ids.Of(scope.Prefix + name),
            name,
            scope.Prefix + name,
            TypeOf(scope, name, node, properties)
        )
    {
        this.projection = projection;
        Scope = scope;
        Node = node;
        this.evaluator = evaluator;
        this.properties = properties;
        mayMatter = TypeRelevance.IsRead(Type) && Type != TypeRelevance.Stack;
    }

    public TemplateScope Scope { get; }

    /// <summary>The resource's node in the template.</summary>
    public DocumentObject Node { get; }

    /// <summary>The properties as they are stated.</summary>
    public DocumentObject Properties => properties;

    /// <inheritdoc />
    public override TemplateValue? this[string property]
    {
        get
        {
            if (!values.TryGetValue(property, out var value))
            {
                // Another resource may ask; what is referred to is still put down to this one.
                var log = projection.Situation.References;
                var (asking, demanding) = (log.User, log.Demanding);
                log.User = FullName;
                var isRead = mayMatter && TypeRelevance.MayMatterIn(property);
                log.Demanding = isRead && projection.IsSurelyThere(Scope, LogicalId, Node) ? Scope : null;
                projection.Situation.Assumptions.IsNoting = isRead;
                value = properties.Find(property) is { } node ? evaluator.Evaluate(node) : null;
                projection.Situation.Assumptions.IsNoting = false;
                log.User = asking;
                log.Demanding = demanding;
                values.Add(property, value = value is TemplateValue.Nothing ? null : value);
            }

            return value;
        }
    }

    /// <summary>What another attribute of the resource amounts to.</summary>
    public TemplateValue Evaluate(DocumentNode node) => evaluator.Evaluate(node);

    /// <inheritdoc />
    public override Reference Refer(TemplateValue item, string property, ElementKind kind) =>
        projection.Refer(item, kind, Scope, properties.Find(property)!);

    /// <inheritdoc />
    public override Exception Missing(string property) =>
        Scope.Document.FaultAtKey(Node, $"{Type} '{LogicalId}' has no {property}, which CloudFormation demands");

    /// <inheritdoc />
    public override void At(ElementId element, string facet, string property)
    {
        if (properties.Find(property) is { } node)
        {
            projection.Sources.Note(element, facet, Scope.Document, node);
        }
    }

    /// <inheritdoc />
    public override ElementId Part(string name, string? property = null)
    {
        var id = projection.Situation.Ids.Of(FullName + "#" + name);
        projection.Sources.Note(id, Scope.Document, property is not null && properties.Find(property) is { } node ? node : Node);
        projection.NoteOwner(id, FullName);
        return id;
    }

    /// <summary>
    /// Notes what the rest of the resource names: nobody reads it, so that nothing in it is complained of, but CloudFormation creates what it
    /// names first.
    /// </summary>
    public void NoteReferences()
    {
        var log = projection.Situation.References;
        foreach (var member in properties)
        {
            Ignore(() => this[member.Key]);
        }

        log.User = TemplateOrder.AttributesOf(FullName);
        foreach (var attribute in Attributes)
        {
            if (Node.Find(attribute) is { } node)
            {
                Ignore(() => evaluator.Evaluate(node));
            }
        }

        log.User = null;
    }

    private static void Ignore(Func<TemplateValue?> read)
    {
        try
        {
            read();
        }
        catch (UnreadableTemplateException)
        {
            // What it names before that is noted.
        }
    }

    /// <summary>Everything that is stated, for a resource that the model has no notion of.</summary>
    public ValueList<StatedProperty> StateAll()
    {
        var stated = new List<StatedProperty>();
        foreach (var member in properties)
        {
            if (!MacroCalls.IsUnread(member) && this[member.Key] is { } value)
            {
                stated.Add(new StatedProperty(member.Key, value.ToProperty()));
                At(Facets.Of(Facets.Setting, member.Key), member.Key);
            }
        }

        return new ValueList<StatedProperty>(stated);
    }

    /// <inheritdoc />
    protected override bool IsStated(string property) => properties.Find(property) is not null;

    private static DocumentObject PropertiesOf(TemplateScope scope, string name, DocumentObject node) =>
        node.Find("Properties") switch
        {
            null or DocumentNull => [],
            DocumentObject stated => scope.PropertiesIn(stated),
            var other => throw scope.Document.Fault(other, $"the Properties of '{name}' must be an object"),
        };

    // The type is that of macros when a macro or an open loop makes more of the resource than stands there.
    private static string TypeOf(TemplateScope scope, string name, DocumentObject node, DocumentObject properties) =>
        UnreadParts.In(node, properties) is not null
            ? UnreadParts.Type
            : ScalarText.Of(node.Find("Type")) ?? throw scope.Document.FaultAtKey(node, $"resource '{name}' has no Type");
}
