using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// What a raw resource names by its id, and a topology describes as something that exists, is that: an id is what tells it from all others.
/// </summary>
internal sealed class NamedExisting
{
    private readonly Dictionary<Value<string>, ElementId> existing;

    private NamedExisting(Dictionary<Value<string>, ElementId> existing) => this.existing = existing;

    /// <summary>The topology with references in the place of such ids; itself when it has none of either.</summary>
    public static TopologyModel In(TopologyModel model)
    {
        Dictionary<Value<string>, ElementId>? existing = null;
        var hasRaw = false;
        foreach (var element in model.Elements)
        {
            hasRaw |= element is RawResource { Properties.Count: > 0 };
            if (element is Resource { ExistingId: { } id } && IsTelling(id) && element.Presence.Equals(Presence.Always))
            {
                (existing ??= [])[id] = element.Id;
            }
        }

        return hasRaw && existing is not null ? new NamedExisting(existing).Put(model) : model;
    }

    // What refers to an element of the topology means that, whatever was taken to exist under its id.
    private static bool IsTelling(Value<string> id) =>
        id
            is Value<string>.Known
                or Value<string>.Symbolic { Expression: not (Expression.Ref or Expression.Attribute or Expression.Opaque) };

    private TopologyModel Put(TopologyModel model) =>
        new(
            [
                .. model.Elements.Select(element =>
                    element is RawResource { Properties.Count: > 0 } raw
                        ? raw with
                        {
                            Properties = new ValueList<StatedProperty>(raw.Properties.Select(Put)),
                        }
                        : element
                ),
            ],
            model.Description
        )
        {
            Order = model.Order,
        };

    private StatedProperty Put(StatedProperty property) => property with { Value = Put(property.Value) };

    private PropertyValue Put(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text text when existing.TryGetValue(text.Content, out var element) => new PropertyValue.Text(
                new Value<string>.Symbolic(new Expression.Ref(element))
            ),
            PropertyValue.List list => new PropertyValue.List(new ValueList<PropertyValue>(list.Items.Select(Put))),
            PropertyValue.Map map => new PropertyValue.Map(new ValueList<StatedProperty>(map.Entries.Select(Put))),
            _ => value,
        };
}
