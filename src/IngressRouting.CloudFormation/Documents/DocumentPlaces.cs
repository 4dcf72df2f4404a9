using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Where the nodes of a document stand in the text that it was read from. Nodes are told apart by identity: a reader makes each one once.
/// </summary>
public sealed class DocumentPlaces
{
    private readonly Dictionary<DocumentNode, TextPosition> places = [];
    private readonly Dictionary<DocumentNode, TextPosition> keys = [];

    /// <summary>Where a node begins; the start of the text for a node that was not read from it.</summary>
    public TextPosition Of(DocumentNode node) => places.TryGetValue(node, out var place) ? place : new TextPosition(1, 1);

    /// <summary>Where the key begins under which a node stands; the place of the node itself when it stands under none.</summary>
    public TextPosition OfKey(DocumentNode node) => keys.TryGetValue(node, out var place) ? place : Of(node);

    /// <summary>Notes where a node begins.</summary>
    public void Note(DocumentNode node, TextPosition place) => places[node] = place;

    /// <summary>Notes where the key of a node begins; the first that is noted counts, because YAML may use a node again by its name.</summary>
    public void NoteKey(DocumentNode node, TextPosition place)
    {
        if (!keys.ContainsKey(node))
        {
            keys.Add(node, place);
        }
    }
}
