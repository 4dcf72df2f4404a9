namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of what regular expressions find.</summary>
internal static class MatchMembers
{
    public static readonly MemberTable Capture = new()
    {
        ["Value"] = static c => Text(c),
        ["ValueSpan"] = static c => Spans.Of(Text(c), c.Frame),
        ["ToString()"] = static c => Text(c),
        ["Index"] = static c => At(c).Index,
        ["Length"] = static c => At(c).Length,
    };

    public static readonly MemberTable Group = new()
    {
        ["Success"] = static c => Of(c).IsSuccess,
        ["Name"] = static c => Of(c).Name,
        ["Captures"] = static c => Of(c).Captures,
        ["Synchronized(Group)"] = static c => c[0] ?? throw c.Null(0),
    };

    public static readonly MemberTable Match = new()
    {
        ["Empty"] = static c => MatchValue.Failed,
        ["Groups"] = static c => Self(c).Groups,
        ["NextMatch()"] = static c => Next(c),
        ["Result(string)"] = static c => Result(c),
        ["Synchronized(Match)"] = static c => c[0] ?? throw c.Null(0),
    };

    /// <summary>Members of the collections of matches and of captures.</summary>
    public static readonly MemberTable List = new()
    {
        ["Count"] = static c => Items(c).Count,
        ["IsReadOnly"] = static _ => true,
        ["CopyTo(Match[],int)"] = static c => Copy(c),
        ["CopyTo(Capture[],int)"] = static c => Copy(c),
        ["this(int)"] = static c => c.Int(0) >= 0 && c.Int(0) < Items(c).Count ? Items(c)[c.Int(0)] : throw c.OutOfRange(),
        ["GetEnumerator()"] = static c => new EnumeratorValue(Items(c).GetEnumerator()),
    };

    private static CaptureValue At(MemberCall call) => call.Receiver as CaptureValue ?? throw call.Refuse();

    private static GroupValue Of(MemberCall call) => call.Receiver as GroupValue ?? throw call.Refuse();

    private static MatchValue Self(MemberCall call) => call.Receiver as MatchValue ?? throw call.Refuse();

    private static System.Collections.Generic.List<object?> Items(MemberCall call) =>
        (call.Receiver as MatchListValue ?? throw call.Refuse()).Items;

    private static object? Copy(MemberCall call)
    {
        var (items, target) = (Items(call), (call[0] ?? throw call.Null(0)) as ArrayValue ?? throw call.Refuse());
        call.Charge(items.Count);
        items.CopyTo(target.Items, call.Int(1));
        return null;
    }

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
