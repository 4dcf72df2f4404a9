using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Regex</c>.</summary>
internal static class RegexMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["new(string)"] = static c => RegexCreation.Of(c, 0),
            ["new(string,RegexOptions)"] = static c => RegexCreation.Of(c, 0),
            ["new(string,RegexOptions,TimeSpan)"] = static c => RegexCreation.Of(c, 0),
            ["InfiniteMatchTimeout"] = static c => RegexCreation.NoTimeout,
            ["ToString()"] = static c => Self(c).Pattern,
            ["Escape(string)"] = static c => RegexEscapes.Escape(c),
            ["Unescape(string)"] = static c => RegexEscapes.Unescape(c),
            ["GetGroupNames()"] = static c => RegexGroupMembers.Names(c, Self(c).Groups),
            ["GetGroupNumbers()"] = static c => RegexGroupMembers.Numbers(c, Self(c).Groups),
            ["GroupNameFromNumber(int)"] = static c => Self(c).Groups.Has(c.Int(0)) ? Self(c).Groups.NameOf(c.Int(0)) : "",
            ["GroupNumberFromName(string)"] = static c => Self(c).Groups.SlotOf(c.Text(0)),
        };
        AddSearch(table, "IsMatch", static (c, regex) => RegexSearch.First(c, regex, c.Text(0), 0).IsSuccess);
        AddSearch(table, "Match", static (c, regex) => RegexSearch.First(c, regex, c.Text(0), 0));
        AddSearch(table, "Matches", static (c, regex) => All(c, regex, 0));
        AddSearch(table, "Count", static (c, regex) => Count(c, regex));
        AddSearch(table, "Split", static (c, regex) => RegexParts.Split(c, regex, 0));
        table["IsMatch(string,int)"] = static c => RegexSearch.First(c, Self(c), c.Text(0), From(c)).IsSuccess;
        table["Match(string,int)"] = static c => RegexSearch.First(c, Self(c), c.Text(0), From(c));
        table["Matches(string,int)"] = static c => All(c, Self(c), From(c));
        table["Split(string,int)"] = static c => RegexParts.Split(c, Self(c), c.Int(1));
        foreach (var replacement in new[] { "string", "MatchEvaluator" })
        {
            table["Replace(string," + replacement + ")"] = static c => RegexParts.Replace(c, Self(c), c[1], -1);
            table["Replace(string," + replacement + ",int)"] = static c => RegexParts.Replace(c, Self(c), c[1], c.Int(2));
            table.Add(
                static c => RegexParts.Replace(c, RegexCreation.Of(c, 1), c[2], -1),
                "Replace(string,string," + replacement + ")",
                "Replace(string,string," + replacement + ",RegexOptions)",
                "Replace(string,string," + replacement + ",RegexOptions,TimeSpan)"
            );
        }
        return table;
    }

    /// <summary>A member that an expression has, and a static one that takes the pattern, too.</summary>
    private static void AddSearch(MemberTable table, string name, Func<MemberCall, RegexValue, object?> search)
    {
        table[name + "(string)"] = c => search(c, Self(c));
        table.Add(
            c => search(c, RegexCreation.Of(c, 1)),
            name + "(string,string)",
            name + "(string,string,RegexOptions)",
            name + "(string,string,RegexOptions,TimeSpan)"
        );
    }

    private static RegexValue Self(MemberCall call) => call.Receiver as RegexValue ?? throw call.Refuse();

    private static int From(MemberCall call) =>
        call.Int(1) is var from && from >= 0 && from <= call.Text(0).Length ? from : throw call.OutOfRange();

    private static MatchListValue All(MemberCall call, RegexValue regex, int from) =>
        new("MatchCollection", [.. RegexSearch.All(call, regex, call.Text(0), from)]);

    private static object Count(MemberCall call, RegexValue regex)
    {
        var count = 0;
        foreach (var _ in RegexSearch.All(call, regex, call.Text(0), 0))
        {
            count++;
        }
        return count;
    }
}
