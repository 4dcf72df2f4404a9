using System.Text.RegularExpressions;

public static class CapturesSnippets
{
    private static readonly Regex Pairs = new(@"(?<name>[a-z]+)(?<digit>\d)+;?(?<rest>x)?", RegexOptions.CultureInvariant);

    public static object? Spans_of_captures()
    {
        var match = Pairs.Match("  web123;db4");
        return (
            int.Parse(match.Groups["digit"].ValueSpan),
            match.ValueSpan.Length,
            match.ValueSpan[..3].ToString(),
            match.Groups["rest"].ValueSpan.IsEmpty,
            match.Groups["name"].ValueSpan.SequenceEqual("web"),
            string.Concat(match.Groups["digit"].Captures.Select(capture => capture.ValueSpan.ToString() + "@" + capture.Index)),
            Match.Empty.ValueSpan.Length
        );
    }

    public static object? Synchronized_ones()
    {
        var match = Pairs.Match("web1");
        return (
            Match.Synchronized(match).Value,
            Group.Synchronized(match.Groups["name"]).Value,
            ReferenceEquals(match, Match.Synchronized(match))
        );
    }

    public static object? Synchronized_nothing() => Match.Synchronized(null!);

    public static object? Copies()
    {
        var all = Pairs.Matches("web123;db4");
        var matches = new Match[3];
        all.CopyTo(matches, 1);
        var captures = new Capture[4];
        all[0].Groups["digit"].Captures.CopyTo(captures, 0);
        return (
            matches.Select(match => match?.Value).ToList(),
            captures.Select(capture => capture?.Value).ToList(),
            all.IsReadOnly,
            all[0].Groups.IsReadOnly,
            all[0].Captures.IsReadOnly
        );
    }

    public static object? Copies_without_room()
    {
        Pairs.Matches("web123;db4").CopyTo(new Match[2], 1);
        return 0;
    }
}
