using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The resources of one scenario that are read together, and the elements that they become.</summary>
internal abstract class ResourceProjection
{
    /// <summary>The resources of a type that are read.</summary>
    public abstract IEnumerable<ResourceReading> Of(string type);

    /// <summary>The elements that were added so far.</summary>
    public abstract IEnumerable<Element> Elements { get; }

    /// <summary>The element with that id; null when this scenario has none, or it was not read yet.</summary>
    public abstract Element? Find(ElementId id);

    /// <summary>What is referred to, when it is of that type and was read.</summary>
    public T? Find<T>(Reference reference)
        where T : Element => reference.Element is { } id ? Find(id) as T : null;

    /// <summary>The type of a resource of this scenario; null for anything else.</summary>
    public abstract string? TypeOf(ElementId id);

    /// <summary>Adds an element, or puts it into the place of one with the same id.</summary>
    public abstract void Add(Element element);
}
