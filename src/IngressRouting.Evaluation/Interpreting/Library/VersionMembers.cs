using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Version</c>, whose texts and numbers are the same in every culture.</summary>
internal static class VersionMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static _ => new Version(),
        ["new(int,int)"] = static c => new Version(c.Int(0), c.Int(1)),
        ["new(int,int,int)"] = static c => new Version(c.Int(0), c.Int(1), c.Int(2)),
        ["new(int,int,int,int)"] = static c => new Version(c.Int(0), c.Int(1), c.Int(2), c.Int(3)),
        ["new(string)"] = static c => Parse(c),
        ["Parse(string)"] = static c => Parse(c),
        ["Parse(char[])"] = static c => Version.Parse(Characters(c)),
        ["TryParse(string,out Version)"] = static c => TryParse(c, c[0] as string),
        ["TryParse(char[],out Version)"] = static c => TryParse(c, Characters(c)),
        ["Major"] = static c => Self(c).Major,
        ["Minor"] = static c => Self(c).Minor,
        ["Build"] = static c => Self(c).Build,
        ["Revision"] = static c => Self(c).Revision,
        ["MajorRevision"] = static c => Self(c).MajorRevision,
        ["MinorRevision"] = static c => Self(c).MinorRevision,
        ["Clone()"] = static c => Self(c).Clone(),
        ["CompareTo(Version)"] = static c => Compare(Self(c), c[0]),
        ["CompareTo(object)"] = static c => c[0] is null ? 1 : Self(c).CompareTo(c[0]),
        ["Equals(Version)"] = static c => Self(c).Equals(c[0]),
        ["Equals(object)"] = static c => Self(c).Equals(c[0]),
        ["GetHashCode()"] = static c => HashMembers.Of(c),
        ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
        ["ToString(int)"] = static c => Self(c).ToString(c.Int(0)),
        ["op_Equality(Version,Version)"] = static c => Equals(c[0], c[1]),
        ["op_Inequality(Version,Version)"] = static c => !Equals(c[0], c[1]),
        ["op_LessThan(Version,Version)"] = static c => Compare(c[0], c[1]) < 0,
        ["op_LessThanOrEqual(Version,Version)"] = static c => Compare(c[0], c[1]) <= 0,
        ["op_GreaterThan(Version,Version)"] = static c => Compare(c[0], c[1]) > 0,
        ["op_GreaterThanOrEqual(Version,Version)"] = static c => Compare(c[0], c[1]) >= 0,
    };

    private static Version Self(MemberCall call) => call.Receiver as Version ?? throw call.Refuse();

    /// <summary>None is before all others, for the operators as well, which throw in older versions of the library.</summary>
    private static int Compare(object? left, object? right) =>
        left is Version version ? version.CompareTo(right as Version)
        : right is null ? 0
        : -1;

    private static string Characters(MemberCall call)
    {
        var characters = StringMembers.CharArray(call[0]) ?? throw call.Refuse();
        call.Charge(characters.Length);
        return new string(characters);
    }

    private static Version Parse(MemberCall call)
    {
        var text = call.Text(0);
        call.Charge(text.Length);
        return Version.Parse(text);
    }

    private static object TryParse(MemberCall call, string? text)
    {
        call.Charge(text?.Length ?? 0);
        var isVersion = Version.TryParse(text, out var version);
        ((Cell)call[1]!).Set(version);
        return isVersion;
    }
}
