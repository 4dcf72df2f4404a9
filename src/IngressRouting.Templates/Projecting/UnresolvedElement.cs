using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// A reference to what is not there. It is no part of the network; as an element, it gets to the rule that speaks of it, with a place, and is
/// the same in every scenario.
/// </summary>
internal sealed record UnresolvedElement : Element
{
    /// <summary>What is referred to.</summary>
    public required ElementId Used { get; init; }

    /// <summary>Its name in the template.</summary>
    public required string UsedName { get; init; }

    /// <summary>The name in the template of the condition under which it is there.</summary>
    public required string Condition { get; init; }

    /// <summary>Why nobody knows whether a deployment comes to this, as the end of "not proven, because …"; null when one does.</summary>
    public required string? Doubt { get; init; }

    /// <inheritdoc />
    public override bool IsPart => true;

    /// <inheritdoc />
    public override string Kind => "reference";

    /// <summary>Adds an element for each such reference of a scenario.</summary>
    public static void Add(Projection projection, ConditionReader conditions)
    {
        foreach (var reference in projection.Situation.References.Unresolved)
        {
            var scope = reference.Scope;
            var id = projection.Situation.Ids.Of($"reference of {reference.User} to {reference.Used}");
            projection.Sources.Note(id, scope.Document, reference.Node);
            projection.NoteOwner(id, reference.User);
            projection.Add(
                new UnresolvedElement
                {
                    Id = id,
                    LogicalId = reference.User.Substring(scope.Prefix.Length),
                    Used = projection.Situation.Ids.Of(scope.Prefix + reference.Used),
                    UsedName = reference.Used,
                    Condition = reference.Condition.Substring(scope.Prefix.Length),
                    Doubt = scope.HasMacros
                        ? "a macro may make it, or take the reference away"
                        : conditions.Doubts.On(reference.Condition, projection.Situation.Scenario),
                }
            );
        }
    }
}
