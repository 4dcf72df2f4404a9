using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>One resource of a template that is read.</summary>
internal sealed class DocumentReading : ResourceReading
{
    private readonly Projection projection;
    private readonly Evaluator evaluator;
    private readonly Dictionary<string, TemplateValue?> values = new(StringComparer.Ordinal);
    private readonly DocumentObject properties;

    public DocumentReading(Projection projection, TemplateScope scope, string name, DocumentObject node, Evaluator evaluator)
        : base(projection, projection.Situation.Ids.Of(scope.Prefix + name), name, scope.Prefix + name, TypeOf(scope, name, node))
    {
        this.projection = projection;
        Scope = scope;
        Node = node;
        this.evaluator = evaluator;
        properties = node.Find("Properties") switch
        {
            null or DocumentNull => [],
            DocumentObject stated => (DocumentObject)scope.Expand(stated),
            var other => throw scope.Document.Fault(other, $"the Properties of '{name}' must be an object"),
        };
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
                var asking = projection.Situation.References.User;
                projection.Situation.References.User = FullName;
                value = properties.Find(property) is { } node ? evaluator.Evaluate(node) : null;
                projection.Situation.References.User = asking;
                values.Add(property, value = value is TemplateValue.Nothing ? null : value);
            }

            return value;
        }
    }

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

    /// <summary>Everything that is stated, for a resource that the model has no notion of.</summary>
    public ValueList<StatedProperty> StateAll()
    {
        var stated = new List<StatedProperty>();
        foreach (var member in properties)
        {
            if (this[member.Key] is { } value)
            {
                stated.Add(new StatedProperty(member.Key, value.ToProperty()));
                At(Facets.Of(Facets.Setting, member.Key), member.Key);
            }
        }

        return new ValueList<StatedProperty>(stated);
    }

    /// <inheritdoc />
    protected override bool IsStated(string property) => properties.Find(property) is not null;

    private static string TypeOf(TemplateScope scope, string name, DocumentObject node) =>
        ScalarText.Of(node.Find("Type")) ?? throw scope.Document.FaultAtKey(node, $"resource '{name}' has no Type");
}
