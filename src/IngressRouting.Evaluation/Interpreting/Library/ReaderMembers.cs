namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>StringReader</c>, and of <c>TextReader</c> where it is one.</summary>
internal static class ReaderMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new(string)"] = static c => new ReaderValue(c.Text(0)),
        ["ReadLine()"] = static c => Self(c).ReadLine() is { } line ? StringMembers.Sized(c, line) : null,
        ["ReadToEnd()"] = static c => StringMembers.Sized(c, Self(c).ReadToEnd()),
        ["Peek()"] = static c => Self(c).Peek(),
        ["Read()"] = static c => Self(c).Read(),
        ["Dispose()"] = static c => End(c),
        ["Close()"] = static c => End(c),
    };

    private static ReaderValue Self(MemberCall call)
    {
        var reader = call.Receiver as ReaderValue ?? throw call.Refuse();
        return reader.IsDisposed
            ? throw call.Run.Fault("System.ObjectDisposedException", "Cannot read from a closed TextReader.", call.Operation)
            : reader;
    }

    private static object? End(MemberCall call)
    {
        (call.Receiver as ReaderValue ?? throw call.Refuse()).Dispose();
        return null;
    }
}
