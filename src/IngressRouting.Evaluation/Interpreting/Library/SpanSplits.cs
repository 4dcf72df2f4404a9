using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>MemoryExtensions</c> that split: into ranges that they write into a span, or part by part.</summary>
internal static class SpanSplits
{
    public static readonly MemberTable Table = new()
    {
        ["Split(char[],Range[],char,StringSplitOptions)"] = static c => Split(c, Fixed(c, [c[2]!.ToString()])),
        ["Split(char[],Range[],char[],StringSplitOptions)"] = static c => Split(c, Fixed(c, [new string(StringMembers.CharArray(c[2]))])),
        ["SplitAny(char[],Range[],char[],StringSplitOptions)"] = static c => Split(c, Several(c)),
        ["SplitAny(char[],Range[],string[],StringSplitOptions)"] = static c => Split(c, Several(c)),
        ["Split(T[],T)"] = static c => Parts(c, One(c)),
        ["Split(T[],T[])"] = static c => Parts(c, Whole(c)),
        ["SplitAny(T[],T[])"] = static c => Parts(c, Any(c)),
        ["EnumerateLines(char[])"] = static c => Lines(c),
    };

    /// <summary>Members of the enumerators, over which a loop may go, too.</summary>
    public static readonly MemberTable Enumerator = new MemberTable { ["GetEnumerator()"] = static c => c.Receiver }.With(
        EnumeratorMembers.Table
    );

    private static SpanValue Given(MemberCall call, int index) => SpanValue.Of(call[index]) ?? throw call.Refuse();

    private static Func<int, int> Several(MemberCall call)
    {
        var given = Given(call, 2);
        call.Allocate(32L * given.Length);
        var separators = new List<string>(given.Length);
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i]?.ToString() is { Length: > 0 } separator)
            {
                separators.Add(separator);
            }
        }
        return given.Length == 0 ? WhiteSpace(Given(call, 0)) : Fixed(call, separators);
    }

    /// <summary>An empty separator is nowhere.</summary>
    private static Func<int, int> Fixed(MemberCall call, List<string> separators)
    {
        var text = Given(call, 0);
        return at =>
        {
            foreach (var separator in separators)
            {
                var same = 0;
                while (same < separator.Length && at + same < text.Length && (char)text[at + same]! == separator[same])
                {
                    same++;
                }
                call.Charge(1 + same);
                if (same > 0 && same == separator.Length)
                {
                    return same;
                }
            }
            return -1;
        };
    }

    private static Func<int, int> WhiteSpace(SpanValue text) => at => char.IsWhiteSpace((char)text[at]!) ? 1 : -1;

    private static Func<int, int> One(MemberCall call)
    {
        var (items, equality) = (Given(call, 0), Comparers.Equality(null, call));
        return at => equality.Equals(items[at], call[1]) ? 1 : -1;
    }

    private static Func<int, int> Whole(MemberCall call)
    {
        var (items, separator) = (Given(call, 0), Given(call, 1));
        return at => separator.Length > 0 && SpanSearches.IsAt(call, items, at, separator) ? separator.Length : -1;
    }

    private static Func<int, int> Any(MemberCall call)
    {
        var items = Given(call, 0);
        if (Given(call, 1).Length == 0 && call.TypeArgument(0).SpecialType == Microsoft.CodeAnalysis.SpecialType.System_Char)
        {
            return WhiteSpace(items);
        }
        var isAmong = SpanSearches.Among(call);
        return at => isAmong(items[at]) ? 1 : -1;
    }

    private static EnumeratorValue Parts(MemberCall call, Func<int, int> separator) =>
        new(new SpanSplitEnumerator(Given(call, 0), separator, static (start, end) => Between(start, end), call.Run.Budget));

    private static EnumeratorValue Lines(MemberCall call)
    {
        var text = Given(call, 0);
        return new EnumeratorValue(
            new SpanSplitEnumerator(text, at => EndOfLine(text, at), (start, end) => text.Part(start, end - start), call.Run.Budget)
        );
    }

    private static int EndOfLine(SpanValue text, int at) =>
        (char)text[at]! switch
        {
            '\r' when at + 1 < text.Length && (char)text[at + 1]! == '\n' => 2,
            '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029' => 1,
            _ => -1,
        };

    private static RangeValue Between(int start, int end) => new(new IndexValue(start, false), new IndexValue(end, false));

    /// <summary>Writes as many ranges as there is room for; the last one has all that follows the one before.</summary>
    private static object Split(MemberCall call, Func<int, int> separator)
    {
        var (text, target, options) = (Given(call, 0), Given(call, 1), (int)(StringSplitOptions)call[3]!);
        if ((options & ~3) != 0)
        {
            throw call.Refuse();
        }
        // TrimEntries, which the oldest library lacks, is 2.
        var (keepsEmpty, trims) = ((options & 1) == 0, (options & 2) != 0);
        var (count, start, at) = (0, 0, 0);
        while (at < text.Length && target.Length > 1 && (count < target.Length - 1 || !keepsEmpty))
        {
            call.Charge(1);
            var length = separator(at);
            if (length < 0)
            {
                at++;
                continue;
            }
            var part = Trimmed(call, text, start, at, trims);
            if (part.Start != part.End || keepsEmpty)
            {
                if (count == target.Length - 1)
                {
                    break;
                }
                target[count++] = Written(call, part);
            }
            start = at += length;
        }
        var last = Trimmed(call, text, start, text.Length, trims);
        if (target.Length > 0 && (last.Start != last.End || keepsEmpty))
        {
            target[count++] = Written(call, last);
        }
        return count;
    }

    private static RangeValue Written(MemberCall call, (int Start, int End) part)
    {
        call.Allocate(96);
        return Between(part.Start, part.End);
    }

    private static (int Start, int End) Trimmed(MemberCall call, SpanValue text, int start, int end, bool trims)
    {
        while (trims && start < end && char.IsWhiteSpace((char)text[start]!))
        {
            call.Charge(1);
            start++;
        }
        while (trims && end > start && char.IsWhiteSpace((char)text[end - 1]!))
        {
            call.Charge(1);
            end--;
        }
        return (start, end);
    }
}
