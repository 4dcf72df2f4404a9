using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// A key that a template says twice. It is no part of the network; as an element, it gets to the rule that speaks of it, with a place, and
/// is the same in every scenario.
/// </summary>
internal sealed record RepeatedKeyElement : Element
{
    /// <summary>Stated by the key that does not count.</summary>
    public const string Dropped = "dropped";

    /// <summary>The line of the key that does not count.</summary>
    public required int DroppedLine { get; init; }

    /// <inheritdoc />
    public override bool IsPart => true;

    /// <inheritdoc />
    public override string Kind => "key";

    /// <summary>Adds an element for each such key of a template.</summary>
    public static void Add(TemplateScope scope, Projection projection)
    {
        var places = scope.Document.Places;
        for (var i = 0; i < scope.Document.RepeatedKeys.Count; i++)
        {
            var key = scope.Document.RepeatedKeys[i];
            var id = projection.Situation.Ids.Of($"key {scope.Prefix}{i}");
            projection.Sources.Note(id, scope.Document, key.Kept);
            projection.Sources.NoteKey(id, Dropped, scope.Document, key.Dropped);
            if (key.Resource is { } resource)
            {
                projection.NoteOwner(id, scope.Prefix + resource);
            }

            projection.Add(
                new RepeatedKeyElement
                {
                    Id = id,
                    LogicalId = key.Name,
                    DroppedLine = places.OfKey(key.Dropped).Line,
                }
            );
        }
    }
}
