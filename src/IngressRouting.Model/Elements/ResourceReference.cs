namespace IngressRouting.Model;

/// <summary>A reference together with the kind of resource that it names.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Resource">Which one.</param>
public sealed record ResourceReference(ResourceKind Kind, Reference Resource)
{
    /// <summary>The element that is meant, or null for an existing resource.</summary>
    public ElementId? Element => Resource.Element;
}
