using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>Anything that a topology is made of. Every node converts to the topology that it belongs to.</summary>
public abstract class Node
{
    private protected Node(Topology owner)
    {
        Owner = owner;
        Site = DslSession.CurrentCall;
        owner.Add(this);
        DslSession.Changed();
    }

    internal Topology Owner { get; }

    internal CallSite Site { get; }

    /// <summary>The topology that the node belongs to, so that a method may return any of its nodes.</summary>
    public static implicit operator Topology(Node node) => Guard.NotNull(node, nameof(node)).Owner;

    /// <summary>How messages name the node; it has no text that could be part of a name.</summary>
    public sealed override string ToString() => Describe();

    /// <summary>Reserves the ids of the elements that the node becomes; all nodes do so before any is emitted.</summary>
    internal abstract void Declare(ModelBuilder builder);

    /// <summary>Adds the elements that the node becomes.</summary>
    internal abstract void Emit(ModelBuilder builder);

    /// <summary>How a message names it.</summary>
    internal abstract string Describe();
}
