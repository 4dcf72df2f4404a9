namespace IngressRouting.CloudFormation;

/// <summary>A key of an object and what stands under it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The node under it.</param>
public readonly record struct DocumentMember(string Key, DocumentNode Value);
