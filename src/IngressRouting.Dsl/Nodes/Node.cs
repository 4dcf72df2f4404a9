using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>Anything that a topology is made of. Every node converts to the topology that it belongs to.</summary>
public abstract class Node
{
    private List<Condition>? conditions;

    private protected Node(Topology owner)
    {
        Owner = owner;
        Site = DslSession.CurrentCall;
        owner.Add(this);
        DslSession.Changed();
    }

    internal Topology Owner { get; }

    internal CallSite Site { get; }

    /// <summary>Properties of the resource that the DSL has no calls for; null when none was stated.</summary>
    internal StatedProperties? StatedProperties { get; private protected set; }

    /// <summary>Whether the node itself has a condition, apart from what it belongs to.</summary>
    internal bool IsConditional => conditions is not null;

    /// <summary>What the node is a part of, or completes: it is there only while they all are.</summary>
    internal abstract IEnumerable<Node> Owners { get; }

    /// <summary>The topology that the node belongs to, so that a method may return any of its nodes.</summary>
    public static implicit operator Topology(Node node) => Guard.NotNull(node, nameof(node)).Owner;

    /// <summary>How messages name the node; it has no text that could be part of a name.</summary>
    public sealed override string ToString() => Describe();

    /// <summary>States that the node is there only while the condition holds; null states nothing.</summary>
    internal virtual void Restrict(Condition? condition)
    {
        if (condition is not null)
        {
            (conditions ??= []).Add(condition);
            DslSession.Changed();
        }
    }

    /// <summary>When the node is there, apart from what it belongs to.</summary>
    internal Presence OwnPresence(ModelBuilder builder) =>
        conditions is null
            ? Presence.Always
            : new(new ValueList<ConditionLiteral>(conditions.Select(condition => condition.Use(builder)).Distinct()));

    /// <summary>Reserves the ids of the elements that the node becomes; all nodes do so before any is emitted.</summary>
    internal abstract void Declare(ModelBuilder builder);

    /// <summary>Adds the elements that the node becomes.</summary>
    internal abstract void Emit(ModelBuilder builder);

    /// <summary>How a message names it.</summary>
    internal abstract string Describe();
}
