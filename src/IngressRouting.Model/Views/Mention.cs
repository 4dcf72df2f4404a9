namespace IngressRouting.Model;

/// <summary>That one element refers to another.</summary>
/// <param name="Element">What is referred to.</param>
/// <param name="Facet">The statement that does; null when no single one does.</param>
/// <param name="When">When it does so, apart from when the referring element is there at all.</param>
internal readonly record struct Mention(ElementId Element, string? Facet, Presence When);
