namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of what regular expressions find.</summary>
internal static class MatchMembers
{
    public static readonly MemberTable Capture = new()
    {
        ["Value"] = static c => Text(c),
        ["ToString()"] = static c => Text(c),
        ["Index"] = static c => At(c).Index,
        ["Length"] = static c => At(c).Length,
    };

    public static readonly MemberTable Group = new()
    {
        ["Success"] = static c => Of(c).IsSuccess,
        ["Name"] = static c => Of(c).Name,
        ["Captures"] = static c => Of(c).Captures,
    };

    public static readonly MemberTable Match = new()
    {
        ["Empty"] = static c => MatchValue.Failed,
        ["Groups"] = static c => Self(c).Groups,
        ["NextMatch()"] = static c => Next(c),
        ["Result(string)"] = static c => Result(c),
    };

    /// <summary>Members of the collections of matches and of captures.</summary>
    public static readonly MemberTable List = new()
    {
        ["Count"] = static c => Items(c).Count,
        ["this(int)"] = static c => c.Int(0) >= 0 && c.Int(0) < Items(c).Count ? Items(c)[c.Int(0)] : throw c.OutOfRange(),
        ["GetEnumerator()"] = static c => new EnumeratorValue(Items(c).GetEnumerator()),
    };

    private static CaptureValue At(MemberCall call) => call.Receiver as CaptureValue ?? throw call.Refuse();

    private static GroupValue Of(MemberCall call) => call.Receiver as GroupValue ?? throw call.Refuse();

    private static MatchValue Self(MemberCall call) => call.Receiver as MatchValue ?? throw call.Refuse();

    private static System.Collections.Generic.List<object?> Items(MemberCall call) =>
        (call.Receiver as MatchListValue ?? throw call.Refuse()).Items;

    private static string Text(MemberCall call) => StringMembers.Sized(call, At(call).Value);

    private static MatchValue Next(MemberCall call) =>
        Self(call) is { Regex: { } regex } match ? RegexSearch.First(call, regex, match.Text, match.Next) : Self(call);

    private static string Result(MemberCall call)
    {
        var regex = Self(call).Regex ?? throw call.Refuse();
        var text = call.Text(0);
        return call
            .Run.Regexes.Guarded(() => RegexReplacement.Of(text, regex.Groups), call.Operation.Syntax, call.Symbol.Name)
            .For(Self(call), call);
    }
}
