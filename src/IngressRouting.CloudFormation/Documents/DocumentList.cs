using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Nodes in order.</summary>
public sealed class DocumentList : DocumentNode, IEnumerable<DocumentNode>
{
    private readonly List<DocumentNode> items = [];

    /// <summary>How many nodes it has.</summary>
    public int Count => items.Count;

    /// <summary>The nodes in order.</summary>
    public IReadOnlyList<DocumentNode> Items => items;

    /// <summary>Appends a node.</summary>
    public void Add(DocumentNode item) => items.Add(item);

    /// <summary>Appends a text.</summary>
    public void Add(string text) => Add(new DocumentText(text));

    /// <inheritdoc />
    public IEnumerator<DocumentNode> GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
