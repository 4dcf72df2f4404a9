namespace IngressRouting.Model;

/// <summary>What a finding speaks of: an element, and which of its statements.</summary>
/// <param name="Element">The element.</param>
/// <param name="Facet">One of <see cref="Facets"/>: the parameter of the call that stated it; null means the element as a whole.</param>
public readonly record struct Subject(ElementId Element, string? Facet = null);
