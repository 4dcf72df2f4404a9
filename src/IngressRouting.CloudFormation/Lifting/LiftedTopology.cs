using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// A topology whose raw resources are elements where their type is one that the model has a notion of. It is made to be judged; what is
/// written are the raw resources, as they were stated.
/// </summary>
internal sealed class LiftedTopology
{
    private readonly Dictionary<string, ElementId> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<(ElementKind Kind, Value<string> Id), ElementId> existing = [];
    private readonly Dictionary<ElementId, ElementId> owners = [];
    private readonly Dictionary<Subject, Subject> subjects = [];
    private readonly MeantElements meant;
    private Dictionary<ElementId, string>? names;

    private LiftedTopology(TopologyModel model)
    {
        Model = model;
        Count = model.Elements.Count;
        meant = new MeantElements(model);
        Elements = meant.Elements;
    }

    /// <summary>The topology as it was stated.</summary>
    public TopologyModel Model { get; }

    /// <summary>Its elements; what refers to a raw resource as to something that exists refers to the resource itself.</summary>
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>How many elements all scenarios have together.</summary>
    public int Count { get; private set; }

    /// <summary>The logical ids of the elements.</summary>
    public IReadOnlyDictionary<ElementId, string> Names =>
        names ??= Elements.ToDictionary(element => element.Id, element => element.LogicalId);

    /// <summary>The raw resources that lack a property without which they cannot be read, with the first of these.</summary>
    public Dictionary<ElementId, string> Incomplete { get; } = [];

    /// <summary>The topology, when it has a raw resource that can be read; null when it is what it is.</summary>
    public static LiftedTopology? Of(TopologyModel model)
    {
        var elements = model.Elements;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is RawResource raw && ResourceReaders.Has(raw.Type))
            {
                return new LiftedTopology(model);
            }
        }

        return null;
    }

    /// <summary>The type of a resource, whether or not a scenario has it; null for what is none.</summary>
    public static string? TypeOf(Element element) => (ElementWriters.For(element) as ResourceWriter)?.TypeOf(element);

    /// <summary>The topology while nothing is decided.</summary>
    /// <param name="conditions">The conditions by which properties choose what they are, as far as readers ask for them.</param>
    public TopologyModel ProjectOpen(out IReadOnlyList<string> conditions)
    {
        var open = new LiftedProjection(this, Scenario.Unconditional);
        var model = open.Run();
        conditions = [.. open.Values.OpenConditions];
        return model;
    }

    /// <summary>The topology in one scenario.</summary>
    public TopologyModel Project(Scenario scenario) => new LiftedProjection(this, scenario).Run();

    /// <summary>The type of a resource, whether or not a scenario has it; null for what is none.</summary>
    public string? TypeOf(ElementId id) => id.Index < Elements.Count ? TypeOf(Elements[id.Index]) : null;

    /// <summary>Whether the model has a notion of what has that id.</summary>
    public bool IsModelled(ElementId id) => Elements[id.Index] is not RawResource raw || ResourceReaders.Has(raw.Type);

    /// <summary>The raw resource that is stated as an existing one; the element itself for any other.</summary>
    public ElementId Meant(ElementId id) => meant.Of(id);

    /// <summary>The existing resource that the topology states under an id; null when there is none of that kind.</summary>
    public ElementId? FindExisting(Value<string> id, ElementKind kind) => meant.FindExisting(id, kind);

    /// <summary>A part of a resource, the same in every scenario.</summary>
    public ElementId PartOf(RawResource owner, string name)
    {
        var key = owner.Id.Index.ToString(CultureInfo.InvariantCulture) + "#" + name;
        if (!parts.TryGetValue(key, out var id))
        {
            parts.Add(key, id = New(owner));
        }

        return id;
    }

    /// <summary>What exists already and is named by a resource, the same in every scenario.</summary>
    public ElementId ExistingOf(ElementKind kind, Value<string> id, RawResource namedBy)
    {
        if (!existing.TryGetValue((kind, id), out var element))
        {
            existing.Add((kind, id), element = New(namedBy));
        }

        return element;
    }

    /// <summary>The raw resource that an element is a part of, or is named by alone; the element itself for any other.</summary>
    public ElementId OwnerOf(ElementId element) => owners.TryGetValue(element, out var owner) ? owner : element;

    /// <summary>Notes which property of a resource states something of an element; null for the resource as a whole.</summary>
    public void Note(Subject subject, RawResource resource, string? property) =>
        subjects[subject] = new Subject(resource.Id, property is null ? null : Facets.Of(Facets.Setting, property));

    /// <summary>A finding about elements, as one about what was stated.</summary>
    public Finding Restate(Finding finding) =>
        finding with
        {
            Subject = Restate(finding.Subject),
            Related = new ValueList<Subject>(finding.Related.Select(Restate)),
            Repair = finding.Repair is { } repair && IsOfCalls(repair) ? repair : null,
        };

    /// <summary>A question about elements, as one about what was stated.</summary>
    public OpenQuestion Restate(OpenQuestion question) => question with { Subject = Restate(question.Subject) };

    private Subject Restate(Subject subject) =>
        subjects.TryGetValue(subject, out var stated) || subjects.TryGetValue(new Subject(subject.Element), out stated) ? stated : subject;

    // An edit speaks of the calls of the DSL, which a raw resource does without.
    private bool IsOfCalls(Repair repair)
    {
        var element = repair switch
        {
            Repair.AddRoute add => add.Table,
            Repair.AddPropagation add => add.Table,
            Repair.Remove remove => remove.Element,
            Repair.ReplaceDestination replace => replace.Route,
            Repair.ReplaceTarget replace => replace.Route,
            Repair.SetFlag set => set.Subject.Element,
            Repair.ReplaceText replace => replace.Subject.Element,
            Repair.AddElasticIp add => add.NetworkInterface,
            _ => default,
        };
        return element.Index < Elements.Count && Elements[element.Index] is not RawResource;
    }

    private ElementId New(RawResource owner)
    {
        var id = new ElementId(Count++);
        owners.Add(id, owner.Id);
        return id;
    }
}
