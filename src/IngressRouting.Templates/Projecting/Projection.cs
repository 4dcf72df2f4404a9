using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Makes the topology of one scenario of a deployment.</summary>
internal sealed class Projection : ResourceProjection
{
    private readonly Deployment deployment;
    private readonly SortedDictionary<int, Element> elements = [];
    private readonly List<DocumentReading> readings = [];
    private readonly List<Func<DocumentReading>> absent = [];
    private readonly Dictionary<ElementId, string> types = [];

    public Projection(Deployment deployment, Situation situation)
    {
        this.deployment = deployment;
        Situation = situation;
        foreach (var scope in deployment.Scopes.Where(IsThere))
        {
            var evaluator = new Evaluator(scope, situation);
            foreach (var resource in scope.Resources)
            {
                Enter(scope, resource.Key, resource.Value, evaluator);
            }
        }
    }

    public Situation Situation { get; }

    public TemplateSources Sources => deployment.Sources;

    /// <summary>Reads all resources.</summary>
    /// <exception cref="UnreadableTemplateException">Something is not what CloudFormation takes there.</exception>
    public TopologyModel Run()
    {
        foreach (var reading in readings)
        {
            Situation.References.User = reading.FullName;
            DependencyNames.Note(reading, Situation.References);
            Read(reading);
        }

        Situation.References.User = null;
        foreach (var scope in deployment.Scopes)
        {
            UnreadParts.Add(scope, this);
            RepeatedKeyElement.Add(scope, this);
        }

        foreach (var scope in deployment.Scopes.Where(scope => scope.Parent is null))
        {
            OutputReader.Read(scope, this);
        }

        ExistingElements.Locate(this);
        foreach (var reading in readings)
        {
            reading.NoteReferences();
        }

        absent.ForEach(AddAbsent);
        UnresolvedElement.Add(this, deployment.Conditions);

        return new TopologyModel(ToList()) { Order = new TemplateOrder(deployment, Situation.References) };
    }

    /// <inheritdoc />
    public override IEnumerable<ResourceReading> Of(string type) => readings.Where(reading => reading.Type == type);

    /// <inheritdoc />
    public override IEnumerable<Element> Elements => elements.Values;

    /// <inheritdoc />
    public override Element? Find(ElementId id) => elements.TryGetValue(id.Index, out var element) ? element : null;

    /// <inheritdoc />
    public override string? TypeOf(ElementId id) => types.TryGetValue(id, out var type) ? type : null;

    /// <inheritdoc />
    public override void Add(Element element) => elements[element.Id.Index] = element;

    /// <summary>Notes which resource an element is put down to.</summary>
    public void NoteOwner(ElementId element, string resource) => deployment.Owners[element] = resource;

    /// <summary>What a value refers to: a resource of the templates, or something that exists already.</summary>
    public Reference Refer(TemplateValue value, ElementKind kind, TemplateScope scope, DocumentNode node)
    {
        if (value is TemplateValue.Symbolic { Expression: Expression.Ref { Element: var element } } && IsModelled(element))
        {
            return element;
        }

        var id = value.ToText() ?? new Value<string>.Invalid("", "it is empty");
        return kind == ElementKind.Other ? new Reference.ToExisting(id) : Existing(kind, id, scope, node);
    }

    // A resource that another scenario has is referred to as one, and is not there in this one.
    private bool IsModelled(ElementId element) =>
        TypeOf(element) is not { } type ? deployment.Owners.ContainsKey(element) : ResourceReaders.Has(type);

    private Reference Existing(ElementKind kind, Value<string> id, TemplateScope scope, DocumentNode node)
    {
        var element = deployment.ExistingOf(kind, id);
        if (Find(element) is null)
        {
            var name = ExistingElements.NameOf(id, deployment.Owners);
            Add(ExistingElements.Make(kind, element, id, name));
            Sources.Note(element, scope.Document, node);
            NoteOwner(element, name);
        }

        return element;
    }

    // The stack of a nested template may itself be conditional.
    private bool IsThere(TemplateScope scope) =>
        scope.Parent is not { } parent || (IsThere(parent) && Holds(parent, scope.StackName!, parent.Resources[scope.StackName!]));

    /// <summary>Whether a resource is there as far as conditions tell that are known to turn out so.</summary>
    public bool IsSurelyThere(TemplateScope scope, string name, DocumentObject node) =>
        (StatedCondition.Of(scope, name, node) is not { } condition || Situation.Holds(condition) == true)
        && (scope.Parent is not { } parent || IsSurelyThere(parent, scope.StackName!, parent.Resources[scope.StackName!]));

    private void Enter(TemplateScope scope, string name, DocumentObject node, Evaluator evaluator)
    {
        var id = Situation.Ids.Of(scope.Prefix + name);
        NoteOwner(id, scope.Prefix + name);
        Sources.Note(id, scope.Document, node);
        if (Holds(scope, name, node))
        {
            var reading = new DocumentReading(this, scope, name, node, evaluator);
            readings.Add(reading);
            types[id] = reading.Type;
        }
        else if (ScalarText.Of(node.Find("Type")) is { } type && RawResource.AttachesVpc(type))
        {
            absent.Add(() => new DocumentReading(this, scope, name, node, evaluator));
        }
    }

    // What other scenarios attach matters to this one; what is wrong with it is told where it is there.
    private void AddAbsent(Func<DocumentReading> read)
    {
        try
        {
            var reading = read();
            Add(
                new AbsentElement
                {
                    Id = reading.Id,
                    LogicalId = "",
                    Otherwise = RawOf(reading),
                }
            );
        }
        catch (UnreadableTemplateException)
        {
            // It is none of this scenario's.
        }
    }

    private static RawResource RawOf(DocumentReading reading) =>
        new()
        {
            Id = reading.Id,
            LogicalId = UnreadParts.TitleIn(reading) ?? reading.FullName,
            Type = reading.Type == reading.LogicalId ? "loop" : reading.Type,
            Properties = reading.StateAll(),
        };

    private bool Holds(TemplateScope scope, string name, DocumentObject node) =>
        StatedCondition.Of(scope, name, node) is not { } condition || Situation.Holds(condition) != false;

    private void Read(DocumentReading reading)
    {
        if (reading.Scope.Children.ContainsKey(reading.LogicalId))
        {
            reading.StateAll();
            return;
        }

        if (ResourceReaders.Read(reading))
        {
            return;
        }

        Add(RawOf(reading));
    }

    private List<Element> ToList()
    {
        var list = new List<Element>();
        for (var i = 0; i < Situation.Ids.Count; i++)
        {
            list.Add(elements.TryGetValue(i, out var element) ? element : new AbsentElement { Id = new ElementId(i), LogicalId = "" });
        }

        return list;
    }
}
