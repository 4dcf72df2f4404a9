using System.Collections.Generic;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>A template as it was read from a file: its nodes, and where each of them stands.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Text">What it holds, decoded.</param>
/// <param name="Root">The root node.</param>
/// <param name="Places">Where the nodes stand.</param>
public sealed record TemplateDocument(string Path, string Text, DocumentObject Root, DocumentPlaces Places)
{
    /// <summary>The keys that stood twice in an object with different contents; the object has the last.</summary>
    internal IReadOnlyList<RepeatedKey> RepeatedKeys { get; init; } = [];

    /// <summary>A complaint about a node of this document.</summary>
    internal UnreadableTemplateException Fault(DocumentNode node, string reason) => new(Path, Places.Of(node), reason);

    /// <summary>A complaint about the key under which a node of this document stands.</summary>
    internal UnreadableTemplateException FaultAtKey(DocumentNode node, string reason) => new(Path, Places.OfKey(node), reason);
}
