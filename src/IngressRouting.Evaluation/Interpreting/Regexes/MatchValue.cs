using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a regular expression matched.</summary>
/// <param name="regex">The expression; null when nothing matched.</param>
/// <param name="text">The whole text.</param>
/// <param name="spans">What its groups captured.</param>
internal sealed class MatchValue(RegexValue? regex, string text, IReadOnlyList<RegexSpan>[] spans) : GroupValue(text, "0", spans[0])
{
    /// <summary>The one that stands for no match.</summary>
    public static readonly MatchValue Failed = new(
        null,
        "",
        [
            [],
        ]
    );

    private GroupsValue? groups;

    public RegexValue? Regex { get; } = regex;

    public GroupsValue Groups => groups ??= new GroupsValue(this, spans);

    /// <summary>Where to look for the next match; beyond the end of the text when there is none.</summary>
    public int Next => Index + Length + (Length == 0 ? 1 : 0);
}
