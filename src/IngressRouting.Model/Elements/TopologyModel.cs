using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>
/// A finished topology: immutable, in the order in which it was stated, with every property a <see cref="Value{T}"/> and every element's
/// <see cref="Presence"/>. Rules do not read it directly but a condition-free <see cref="TopologyView"/> of it.
/// </summary>
public sealed class TopologyModel
{
    private ConditionLogic? logic;

    /// <summary>Makes a model.</summary>
    /// <param name="elements">The elements; the one at index i has the id i.</param>
    /// <param name="description">What the template says of itself.</param>
    public TopologyModel(IReadOnlyList<Element> elements, string? description = null)
    {
        Elements = elements;
        Description = description;
    }

    /// <summary>The elements, at the index of their id.</summary>
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>The description of the template, up to 1,024 bytes; null leaves it out.</summary>
    public string? Description { get; }

    /// <summary>
    /// What comes first when the stack is created, as a template says; null for a topology that is yet to be written, because its writer sees
    /// to that.
    /// </summary>
    public CreationOrder? Order { get; init; }

    /// <summary>Whether its conditions can turn out so; null when it takes too long to know.</summary>
    /// <param name="presence">How they turn out.</param>
    /// <param name="certain">The conditions that hold in every deployment.</param>
    public bool? Allows(Presence presence, IReadOnlyList<string> certain) => Logic.Allows(presence, certain);

    /// <summary>What its conditions can be together.</summary>
    internal ConditionLogic Logic => logic ??= new ConditionLogic(this);

    /// <summary>Whether conditions hold together in some deployment; null when it takes too long to know.</summary>
    public bool? CanHold(IReadOnlyList<string> conditions) => Logic.CanHold(conditions);

    /// <summary>The element with that id.</summary>
    public Element this[ElementId id] => Elements[id.Index];
}
