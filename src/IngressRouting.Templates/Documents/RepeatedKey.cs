using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>A key that stood twice in an object of a template with different contents.</summary>
/// <param name="Name">The key.</param>
/// <param name="Dropped">The content that does not count.</param>
/// <param name="Kept">The content that does.</param>
/// <param name="Resource">The logical id of the resource to which it belongs; null outside of resources.</param>
internal sealed record RepeatedKey(string Name, DocumentNode Dropped, DocumentNode Kept, string? Resource);
