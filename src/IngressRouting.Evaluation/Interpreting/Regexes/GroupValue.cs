using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a group of a regular expression captured.</summary>
internal class GroupValue(string text, string name, IReadOnlyList<RegexSpan> spans)
    : CaptureValue(text, Last(spans).Start, Last(spans).Length)
{
    /// <summary>What stands for a group that the pattern does not have.</summary>
    public static readonly GroupValue None = new("", "", []);

    private MatchListValue? captures;

    public string Name { get; } = name;

    public bool IsSuccess => spans.Count > 0;

    /// <summary>All that it captured; the last one is the group itself.</summary>
    public MatchListValue Captures =>
        captures ??= new MatchListValue(
            "CaptureCollection",
            [.. spans.Select((span, i) => i == spans.Count - 1 ? this : new CaptureValue(Text, span.Start, span.Length))]
        );

    private static RegexSpan Last(IReadOnlyList<RegexSpan> spans) => spans.Count > 0 ? spans[spans.Count - 1] : default;
}
