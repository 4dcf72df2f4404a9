using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>Turns nodes into a model: every node first reserves the ids of its elements, then adds them, so that nodes can name each other.</summary>
internal sealed class ModelBuilder
{
    private readonly List<Element?> elements;
    private readonly Dictionary<object, ElementId> ids;
    private readonly Dictionary<RouteNode, ExpandedRoute> routes = [];
    private readonly HashSet<string> statementIds = new(StringComparer.Ordinal);
    private readonly List<Parameter> parameters = [];
    private readonly Presences? presences;
    private readonly bool hasDefaultTags;
    private Node? emitting;

    /// <summary>Makes a builder for nodes of one topology. What none of them has is not looked for at each.</summary>
    public ModelBuilder(IReadOnlyCollection<Node> nodes)
    {
        elements = new List<Element?>(nodes.Count);
        ids = new Dictionary<object, ElementId>(nodes.Count);
        presences = nodes.Any(node => node.IsConditional) ? new Presences(this) : null;
        hasDefaultTags = nodes.Any(DefaultTags.AreStatedBy);
    }

    /// <summary>The conditions that were used.</summary>
    public UsedConditions Conditions { get; } = new();

    /// <summary>Where the elements were stated.</summary>
    public RecordedSources Sources { get; } = new();

    /// <summary>The parameters that were used, each definition once, in the order of their first use.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>Reserves the id of the element that a key stands for.</summary>
    /// <param name="key">The node, or a part of one.</param>
    /// <param name="site">The call that stated it.</param>
    public ElementId Reserve(object key, CallSite site)
    {
        var id = Reserve(site);
        ids.Add(key, id);
        return id;
    }

    /// <summary>Reserves the ids of the routes that a statement stands for.</summary>
    public void Reserve(RouteNode node, IReadOnlyList<SingleDestination> destinations)
    {
        var reserved = new ElementId[destinations.Count];
        for (var i = 0; i < reserved.Length; i++)
        {
            reserved[i] = Reserve(node.Site);
        }

        routes.Add(node, new ExpandedRoute(destinations, reserved));
    }

    /// <summary>The routes that a statement stands for.</summary>
    public ExpandedRoute RoutesOf(RouteNode node) => routes[node];

    /// <summary>The id that was reserved for a key.</summary>
    public ElementId IdOf(object key) => ids[key];

    /// <summary>When a node is there.</summary>
    public Presence PresenceOf(Node node) => presences?.Of(node) ?? Presence.Always;

    /// <summary>Adds the elements of a node.</summary>
    public void Emit(Node node)
    {
        emitting = node;
        node.Emit(this);
        emitting = null;
    }

    /// <summary>
    /// Adds an element at the id that was reserved for it. It is there only while the node that it comes from is, whatever the element itself
    /// says beyond that.
    /// </summary>
    public void Add(Element element)
    {
        if (emitting is not null && element is Resource resource)
        {
            element = Complete(resource, emitting);
        }

        var presence = emitting is null ? Presence.Always : PresenceOf(emitting);
        elements[element.Id.Index] =
            presence.Literals.Count == 0 ? element : element with { Presence = Presences.InOrder(element.Presence.And(presence)) };
    }

    // Of the elements that a node becomes, its own is the one that its properties are for. Whether a raw resource takes tags is not known.
    private Resource Complete(Resource resource, Node node)
    {
        var stated =
            node.StatedProperties is { } properties && ids.TryGetValue(node, out var own) && own == resource.Id
                ? properties.AddTo(resource, this)
                : resource;
        return !hasDefaultTags || stated is Model.RawResource or { IsExisting: true } ? stated : DefaultTags.AddTo(stated, node, this);
    }

    private ElementId Reserve(CallSite site)
    {
        var id = new ElementId(elements.Count);
        elements.Add(null);
        Sources.Made(id, site);
        return id;
    }

    /// <summary>Notes that a condition is used.</summary>
    public void Use(ConditionDefinition condition) => Conditions.Use(condition, this);

    /// <summary>Notes that a parameter is used.</summary>
    public Model.Expression Use(Parameter parameter)
    {
        if (!parameters.Exists(parameter.IsSameAs))
        {
            parameters.Add(parameter);
        }

        return new Model.Expression.Parameter(parameter.Name);
    }

    /// <summary>
    /// A logical id for what only completes something else: a route, an association, an attachment, an Elastic IP address. Two that would
    /// share one differ in a number: a rule says that they exist twice, or that what they complete does, in better words.
    /// </summary>
    public string StatementId(string wanted)
    {
        var id = wanted;
        for (var i = 2; !statementIds.Add(id); i++)
        {
            id = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return id;
    }

    /// <summary>The finished model.</summary>
    public TopologyModel Build(string? description) =>
        new(
            elements.ConvertAll(element => element ?? throw new InvalidOperationException("A node reserved an id and added no element.")),
            description
        );
}
