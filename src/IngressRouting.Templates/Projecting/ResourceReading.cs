using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>One resource that is read: its properties in the scenario that is projected, and what its elements are put down to.</summary>
internal sealed class ResourceReading
{
    private static readonly string[] Attributes = ["Metadata", "CreationPolicy", "UpdatePolicy"];

    private readonly Evaluator evaluator;
    private readonly Dictionary<string, TemplateValue?> values = new(StringComparer.Ordinal);
    private readonly DocumentObject properties;
    private readonly bool mayMatter;

    public ResourceReading(Projection projection, TemplateScope scope, string name, DocumentObject node, Evaluator evaluator)
    {
        Projection = projection;
        Scope = scope;
        Node = node;
        this.evaluator = evaluator;
        LogicalId = name;
        FullName = scope.Prefix + name;
        Id = projection.Situation.Ids.Of(FullName);
        properties = node.Find("Properties") switch
        {
            null or DocumentNull => [],
            DocumentObject stated => scope.PropertiesIn(stated),
            var other => throw scope.Document.Fault(other, $"the Properties of '{name}' must be an object"),
        };
        Type = UnreadParts.In(node, properties) is not null
            ? UnreadParts.Type
            : ScalarText.Of(node.Find("Type")) ?? throw scope.Document.FaultAtKey(node, $"resource '{name}' has no Type");
        mayMatter = TypeRelevance.IsRead(Type) && Type != TypeRelevance.Stack;
    }

    public Projection Projection { get; }

    public TemplateScope Scope { get; }

    /// <summary>The resource's node in the template.</summary>
    public DocumentObject Node { get; }

    public string LogicalId { get; }

    /// <summary>The logical id, with what tells nested templates apart.</summary>
    public string FullName { get; }

    public ElementId Id { get; }

    /// <summary>The resource type; that of macros when a macro or an open loop makes more of the resource than stands there.</summary>
    public string Type { get; }

    /// <summary>The properties as they are stated.</summary>
    public DocumentObject Properties => properties;

    /// <summary>What a property amounts to; null when it is not there.</summary>
    public TemplateValue? this[string property]
    {
        get
        {
            if (!values.TryGetValue(property, out var value))
            {
                // Another resource may ask; what is referred to is still put down to this one.
                var asking = Projection.Situation.References.User;
                Projection.Situation.References.User = FullName;
                Projection.Situation.Assumptions.IsNoting = mayMatter && TypeRelevance.MayMatterIn(property);
                value = properties.Find(property) is { } node ? evaluator.Evaluate(node) : null;
                Projection.Situation.Assumptions.IsNoting = false;
                Projection.Situation.References.User = asking;
                values.Add(property, value = value is TemplateValue.Nothing ? null : value);
            }

            return value;
        }
    }

    /// <summary>What another attribute of the resource amounts to.</summary>
    public TemplateValue Evaluate(DocumentNode node) => evaluator.Evaluate(node);

    public Value<string>? Text(string property) => this[property].ToText();

    public Value<Cidr>? Block(string property, AddressFamily family) =>
        this[property]
            .ToBlock(
                family,
                property,
                property switch
                {
                    "DestinationCidrBlock" => "DestinationIpv6CidrBlock",
                    "DestinationIpv6CidrBlock" => "DestinationCidrBlock",
                    "Ipv6CidrBlock" => "CidrBlock",
                    _ when Type == "AWS::EC2::VPC" => "Ipv6CidrBlock of an AWS::EC2::VPCCidrBlock",
                    _ => "Ipv6CidrBlock",
                }
            );

    /// <summary>The items of a list; a single value counts as a list of one, as CloudFormation takes it.</summary>
    public IReadOnlyList<TemplateValue> Items(string property) =>
        this[property] switch
        {
            null => [],
            TemplateValue.List list => list.Items,
            var single => [single],
        };

    /// <summary>What a property refers to, of a kind that the property takes; null when it is not there.</summary>
    public Reference? Reference(string property, ElementKind kind) =>
        this[property] is { } value ? Projection.Refer(value, kind, Scope, properties.Find(property)!) : null;

    /// <summary>What an item of a property refers to.</summary>
    public Reference Refer(TemplateValue item, string property, ElementKind kind) =>
        Projection.Refer(item, kind, Scope, properties.Find(property)!);

    /// <summary>What a property refers to that AWS demands.</summary>
    /// <exception cref="UnreadableTemplateException">It is not there.</exception>
    public Reference Required(string property, ElementKind kind) =>
        Reference(property, kind)
        ?? (
            properties.Find(property) is null
                ? throw Missing(property)
                : new Reference.ToExisting(Unknown<string>("that this deployment does not state", property))
        );

    /// <summary>What the resource does not say of itself, and nobody else does.</summary>
    /// <param name="description">What it is, in words.</param>
    /// <param name="facet">What tells it from the others of the resource.</param>
    public Value<T> Unknown<T>(string description, string facet) =>
        new Value<T>.Symbolic(new Expression.Opaque(description, $"{facet} of {FullName}"));

    /// <summary>A complaint that a property is missing.</summary>
    public UnreadableTemplateException Missing(string property) =>
        Scope.Document.FaultAtKey(Node, $"{Type} '{LogicalId}' has no {property}, which CloudFormation demands");

    /// <summary>Notes that a property states a facet of the resource's element.</summary>
    public void At(string facet, string property) => At(Id, facet, property);

    /// <summary>Notes that a property states a facet of an element of the resource.</summary>
    public void At(ElementId element, string facet, string property)
    {
        if (properties.Find(property) is { } node)
        {
            Projection.Sources.Note(element, facet, Scope.Document, node);
        }
    }

    /// <summary>An element that is a part of the resource; it is found at the resource, or at one of its properties.</summary>
    public ElementId Part(string name, string? property = null)
    {
        var id = Projection.Situation.Ids.Of(FullName + "#" + name);
        Projection.Sources.Note(id, Scope.Document, property is not null && properties.Find(property) is { } node ? node : Node);
        Projection.NoteOwner(id, FullName);
        return id;
    }

    /// <summary>
    /// Notes what the rest of the resource names: nobody reads it, so that nothing in it is complained of, but CloudFormation creates what it
    /// names first.
    /// </summary>
    public void NoteReferences()
    {
        var log = Projection.Situation.References;
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
}
