public static class VersionsSnippets
{
    public static object Making()
    {
        var full = new Version(1, 2, 3, 4);
        var zero = new Version();
        return (
            full.Major,
            full.Minor,
            full.Build,
            full.Revision,
            new Version(1, 2).Build,
            zero.Revision,
            new Version(1, 2, 3, (5 << 16) + 7).MajorRevision + new Version(1, 2, 3, (5 << 16) + 7).MinorRevision
        );
    }

    public static object Texts()
    {
        var version = new Version("10.0.3");
        return (
            version.ToString(),
            version.ToString(2),
            version.ToString(0),
            $"v{version}",
            "v" + version,
            $"{version, 10}|{version:anything}",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{version}"),
            string.Join(", ", new[] { version, new Version(1, 2) }.Select(one => one))
        );
    }

    public static object Parsing() =>
        (
            Version.Parse("3.1").ToString(),
            Version.Parse(" 3 . 1 .2").ToString(),
            Version.TryParse("1.2.3.4", out var good),
            good,
            Version.TryParse("1", out var bad) || bad is not null,
            Version.TryParse((string?)null, out _),
            Version.TryParse("1.-2", out _),
            Version.TryParse("1.2.3.4.5", out _),
            Version.TryParse("1.99999999999", out _),
            Version.Parse("x=4.2".AsSpan(2)).Minor
        );

    public static object Comparisons()
    {
        var (old, young) = (new Version(2, 9), new Version(2, 10));
        Version? none = null;
        return (
            (old < young, old <= young, old > young, old >= young, old == young, old != young),
            (
                old.CompareTo(young),
                young.CompareTo(old),
                old.CompareTo(new Version("2.9")),
                old.CompareTo(none),
                old.CompareTo((object)young)
            ),
            (none < old, none <= old, none > old, none >= old, none == old, old > none, none! <= none!),
            (old.Equals(new Version(2, 9)), old.Equals(new Version(2, 9, 0)), old.Equals((object)"2.9"), Equals(old, old.Clone())),
            new Version(2, 9) < new Version(2, 9, 0)
        );
    }

    public static object Collections()
    {
        var all = new[] { new Version(2, 10), new Version(2, 9), new Version(1, 5, 2) };
        Array.Sort(all);
        return (
            all,
            all.OrderByDescending(one => one).First().ToString(),
            all.Max()!.ToString(),
            all.Min()!.ToString(),
            new Dictionary<Version, string> { [new Version(1, 0)] = "a" }[Version.Parse("1.0")],
            all.Contains(new Version(2, 9)),
            new HashSet<Version>(all) { new Version(2, 9) }.Count,
            new SortedSet<Version>(all).Max!.ToString()
        );
    }

    public static object Types()
    {
        object boxed = new Version(1, 2);
        object other = new Version(1, 2);
        return (
            boxed is Version { Major: 1, Minor: > 1 },
            boxed is IComparable<Version>,
            boxed == other,
            boxed.Equals(other),
            boxed.ToString(),
            boxed is IFormattable
        );
    }

    public static object? Null_text() => Version.Parse((string)null!);

    public static object? Too_short() => new Version("1");

    public static object? No_number() => new Version("1.a");

    public static object? Too_large() => new Version("1.99999999999");

    public static object? Negative_part() => Version.Parse("1.-2");

    public static object? Negative() => new Version(1, -1);

    public static object? Too_many_fields() => new Version(1, 2).ToString(3);

    public static object? Another_type() => new Version(1, 2).CompareTo("1.2");

    [Refused("IR9208", "new Version(1, 2).GetHashCode()")]
    public static object? Hash() => new Version(1, 2).GetHashCode();
}
