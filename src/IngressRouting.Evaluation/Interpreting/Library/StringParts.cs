using System;
using System.Collections.Generic;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>string</c> that look at, replace or take a part of it.</summary>
internal static class StringParts
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["new(char[],int,int)"] = static c =>
                StringMembers.Sized(c, new string(StringMembers.CharArray(c[0]) ?? throw c.Null(0), c.Int(1), c.Int(2))),
            ["CompareOrdinal(string,int,string,int,int)"] = static c => OrdinalOrder.OfParts(c, false),
            ["Compare(string,int,string,int,int,StringComparison)"] = static c =>
                OrdinalOrder.OfParts(c, StringSearches.Ordinal(c, 5) == StringComparison.OrdinalIgnoreCase),
            ["Replace(string,string,StringComparison)"] = static c => Replace(c),
            ["ReplaceLineEndings(string)"] = static c => ReplaceLineEndings(c),
            ["ReplaceLineEndings()"] = RefusingMember.Because(static c =>
                c.Run.Stop(
                    Refusals.Unspecified,
                    c.Operation.Syntax,
                    "The end of a line that 'string.ReplaceLineEndings' writes",
                    "pass the end of a line that you want, such as \"\\n\""
                )
            ),
            ["Contains(char,StringComparison)"] = static c => IndexOf(c, Text(c), 0, c.Self.Length, StringSearches.Ordinal(c, 1)) >= 0,
            ["IndexOf(char,StringComparison)"] = static c => IndexOf(c, Text(c), 0, c.Self.Length, StringSearches.Ordinal(c, 1)),
            ["IndexOf(char,int,int)"] = static c => StringSearches.Searched(c).IndexOf((char)c[0]!, c.Int(1), c.Int(2)),
            ["IndexOf(string,int,StringComparison)"] = static c =>
                IndexOf(c, c.Text(0), c.Int(1), c.Self.Length - c.Int(1), StringSearches.Ordinal(c, 2)),
            ["IndexOf(string,int,int,StringComparison)"] = static c =>
                IndexOf(c, c.Text(0), c.Int(1), c.Int(2), StringSearches.Ordinal(c, 3)),
            ["LastIndexOf(char,int)"] = static c => StringSearches.Searched(c).LastIndexOf((char)c[0]!, c.Int(1)),
            ["LastIndexOf(char,int,int)"] = static c => StringSearches.Searched(c).LastIndexOf((char)c[0]!, c.Int(1), c.Int(2)),
            ["LastIndexOf(string,StringComparison)"] = static c => LastIndexOf(c),
            ["IndexOfAny(char[],int)"] = static c => StringSearches.Searched(c).IndexOfAny(Characters(c), c.Int(1)),
            ["IndexOfAny(char[],int,int)"] = static c => StringSearches.Searched(c).IndexOfAny(Characters(c), c.Int(1), c.Int(2)),
            ["LastIndexOfAny(char[])"] = static c => StringSearches.Searched(c).LastIndexOfAny(Characters(c)),
            ["LastIndexOfAny(char[],int)"] = static c => StringSearches.Searched(c).LastIndexOfAny(Characters(c), c.Int(1)),
            ["CopyTo(char[])"] = static c =>
                SpanTexts.Copy(c, c.Self) ? null : throw c.Run.Fault("System.ArgumentException", "Destination is too short.", c.Operation),
            ["TryCopyTo(char[])"] = static c => SpanTexts.Copy(c, c.Self),
            ["Join(string,string[],int,int)"] = static c => Join(c, c[0] as string ?? ""),
            ["Join(char,string[],int,int)"] = static c => Join(c, c[0]!.ToString()!),
        };
        return table;
    }

    private static string Text(MemberCall call) => call[0]!.ToString()!;

    private static char[] Characters(MemberCall call) => StringMembers.CharArray(call[0]) ?? throw call.Null(0);

    private static int IndexOf(MemberCall call, string text, int start, int count, StringComparison comparison) =>
        StringSearches.Searched(call).IndexOf(text, start, count, comparison);

    /// <summary>Nothing is found at the end; older versions of the library say before the last character.</summary>
    private static object LastIndexOf(MemberCall call)
    {
        var comparison = StringSearches.Ordinal(call, 1);
        return call.Text(0).Length == 0 ? call.Self.Length : StringSearches.Searched(call).LastIndexOf(call.Text(0), comparison);
    }

    private static string Replace(MemberCall call)
    {
        var (from, to, comparison) = (call.Text(0), call[1] as string ?? "", StringSearches.Ordinal(call, 2));
        if (from.Length == 0)
        {
            throw call.Run.Fault("System.ArgumentException", "The text to replace is empty.", call.Operation);
        }
        call.Charge(call.Self.Length);
        var text = new StringBuilder();
        var at = 0;
        while (call.Self.IndexOf(from, at, comparison) is >= 0 and var found)
        {
            call.Charge(1 + (to.Length / 16));
            call.Allocate(2L * (found - at + to.Length));
            text.Append(call.Self, at, found - at).Append(to);
            at = found + from.Length;
        }
        return StringMembers.Sized(call, text.Append(call.Self, at, call.Self.Length - at).ToString());
    }

    /// <summary>What counts as the end of a line is in the Unicode standard, but for the vertical tab.</summary>
    private static string ReplaceLineEndings(MemberCall call)
    {
        var end = call.Text(0);
        call.Charge(call.Self.Length);
        var text = new StringBuilder();
        for (var i = 0; i < call.Self.Length; i++)
        {
            var character = call.Self[i];
            if (character is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                i += character == '\r' && i + 1 < call.Self.Length && call.Self[i + 1] == '\n' ? 1 : 0;
                call.Allocate(2L * end.Length);
                text.Append(end);
            }
            else
            {
                text.Append(character);
            }
        }
        return StringMembers.Sized(call, text.ToString());
    }

    private static string Join(MemberCall call, string separator)
    {
        var items = ((call[1] ?? throw call.Null(1)) as ArrayValue ?? throw call.Refuse()).Items;
        var (start, count) = (call.Int(2), call.Int(3));
        if (start < 0 || count < 0 || start > items.Length - count)
        {
            throw call.OutOfRange();
        }
        var parts = new List<object?>();
        for (var i = start; i < start + count; i++)
        {
            parts.Add(items[i]);
        }
        return StringMembers.Join(call, separator, parts);
    }
}
