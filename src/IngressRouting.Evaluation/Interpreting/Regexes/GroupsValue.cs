using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The groups of a match, the first of which is the match itself.</summary>
internal sealed class GroupsValue
{
    public GroupsValue(MatchValue match, IReadOnlyList<RegexSpan>[] spans)
    {
        Match = match;
        Items.Add(match);
        for (var slot = 1; slot < spans.Length; slot++)
        {
            Items.Add(new GroupValue(match.Text, match.Regex!.Groups.NameOf(slot), spans[slot]));
        }
    }

    public MatchValue Match { get; }

    public List<object?> Items { get; } = [];

    public GroupValue At(int slot) => slot >= 0 && slot < Items.Count ? (GroupValue)Items[slot]! : GroupValue.None;

    /// <summary>The group with a name. When nothing matched, none has any.</summary>
    public GroupValue Named(string name) => Match.Regex is { } regex ? At(regex.Groups.SlotOf(name)) : GroupValue.None;
}
