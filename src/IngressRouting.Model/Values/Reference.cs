namespace IngressRouting.Model;

/// <summary>How one element names another: as an element of the same topology, or by an id that lives outside of it.</summary>
public abstract record Reference
{
    private Reference() { }

    /// <summary>An element of the same topology.</summary>
    /// <param name="Id">Which one.</param>
    public sealed record ToElement(ElementId Id) : Reference;

    /// <summary>A resource that the topology does not describe.</summary>
    /// <param name="Id">Its AWS id, literal or symbolic.</param>
    public sealed record ToExisting(Value<string> Id) : Reference;

    /// <summary>Refers to an element.</summary>
    public static implicit operator Reference(ElementId id) => new ToElement(id);

    /// <summary>The element that is meant, or null for an existing resource.</summary>
    public ElementId? Element => this is ToElement element ? element.Id : null;

    /// <summary>The element whose id it is, be it referred to as an element or by the id that the stack gives it; null for any other.</summary>
    public ElementId? Made =>
        this switch
        {
            ToElement element => element.Id,
            ToExisting { Id: Value<string>.Symbolic { Expression: Expression.Ref reference } } => reference.Element,
            ToExisting { Id: Value<string>.Symbolic { Expression: Expression.Attribute { Name: "Id" } attribute } } => attribute.Element,
            _ => null,
        };

    /// <summary>Whether what was written is no id; the rule of readable values says so.</summary>
    public bool IsInvalid => this is ToExisting { Id: Value<string>.Invalid };
}
