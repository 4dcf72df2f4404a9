namespace IngressRouting.Model;

/// <summary>One thing of a topology: what becomes a resource, a parameter or an output of the template.</summary>
public abstract record Element
{
    /// <summary>Its identity within the topology.</summary>
    public required ElementId Id { get; init; }

    /// <summary>Its logical id in the template. Not unique until a rule has said so.</summary>
    public required string LogicalId { get; init; }

    /// <summary>When it is part of the stack.</summary>
    public Presence Presence { get; init; } = Presence.Always;

    /// <summary>
    /// Whether it was there before the stack, which only refers to it: the template does not make it, and more may be true of it than the
    /// topology states.
    /// </summary>
    public bool IsExisting { get; init; }

    /// <summary>Whether it is written as a part of another element, so that the template has no entry with its logical id.</summary>
    public virtual bool IsPart => false;

    /// <summary>Whether the template has an entry with its logical id.</summary>
    public bool IsEntry => !IsExisting && !IsPart;

    /// <summary>The kind in AWS's words, in lower case, such as <c>internet gateway</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>How a message names it: the kind and the logical id.</summary>
    public virtual string Title => Kind + " " + LogicalId;
}
