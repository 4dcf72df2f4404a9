using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// The elements of a topology with references to the raw resources that they mean: a call of the DSL takes the id of a raw resource as that
/// of something which exists.
/// </summary>
internal sealed class MeantElements
{
    private readonly TopologyModel model;
    private readonly Dictionary<ElementId, ElementId> stated = [];
    private readonly Dictionary<Value<string>, ElementId> existing = [];

    public MeantElements(TopologyModel model)
    {
        this.model = model;
        foreach (var element in model.Elements)
        {
            if (element is Resource { ExistingId: { } id })
            {
                Enter(element.Id, id);
            }
        }

        Elements = [.. model.Elements.Select(Rewrite)];
    }

    /// <summary>The elements, at the index of their id. What states a raw resource as something that exists is not there.</summary>
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>The raw resource that is stated as an existing one; the element itself for any other.</summary>
    public ElementId Of(ElementId id) => stated.TryGetValue(id, out var raw) ? raw : id;

    /// <summary>The existing resource that is stated under an id; null when there is none of that kind.</summary>
    public ElementId? FindExisting(Value<string> id, ElementKind kind) =>
        existing.TryGetValue(id, out var element) && IsOf(kind, model[element]) ? element : null;

    private static bool IsOf(ElementKind kind, Element element) =>
        kind switch
        {
            ElementKind.Subnet => element is Subnet,
            ElementKind.RouteTable => element is RouteTable,
            ElementKind.NetworkInterface => element is NetworkInterface,
            _ => true,
        };

    private void Enter(ElementId element, Value<string> id)
    {
        if (Read(id) is { } raw)
        {
            stated[element] = raw;
        }
        else
        {
            existing[id] = element;
        }
    }

    // The raw resource whose id it is, when that is read as an element.
    private ElementId? Read(Value<string> id)
    {
        var element = id switch
        {
            Value<string>.Symbolic { Expression: Expression.Ref reference } => reference.Element,
            Value<string>.Symbolic { Expression: Expression.Attribute attribute }
                when model[attribute.Element] is RawResource { Type: var type } && ResourceTypes.IsId(type, attribute.Name) =>
                attribute.Element,
            _ => default(ElementId?),
        };
        return element is { } found && model[found] is RawResource raw && ResourceReaders.Has(raw.Type) ? found : null;
    }

    private Element Rewrite(Element element) =>
        stated.ContainsKey(element.Id)
            ? new AbsentElement { Id = element.Id, LogicalId = element.LogicalId }
            : ElementReferences.Rewrite(element, Rewrite, Rewrite);

    private Reference Rewrite(Reference reference) =>
        reference switch
        {
            Reference.ToElement to => Of(to.Id),
            Reference.ToExisting { Id: var id } when Read(id) is { } raw => raw,
            _ => reference,
        };

    // The type of the resource decides, whatever it was taken for.
    private ResourceReference Rewrite(ResourceReference target)
    {
        var resource = Rewrite(target.Resource);
        return resource.Element is { } id && model[id] is RawResource raw
            ? new ResourceReference(TargetKinds.OfType(raw.Type) ?? target.Kind, resource)
            : target with
            {
                Resource = resource,
            };
    }
}
