using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>MemoryExtensions</c> that search for one of several elements, for a part, or for what is not at an end.</summary>
internal static class SpanSearches
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        foreach (var comparer in new[] { "", ",IEqualityComparer<T>" })
        {
            foreach (var wanted in new[] { "T", "T,T", "T,T,T", "T[]" })
            {
                var parameters = "(T[]," + wanted + comparer + ")";
                if (wanted != "T")
                {
                    table["IndexOfAny" + parameters] = static c => First(c, true);
                    table["LastIndexOfAny" + parameters] = static c => Last(c, true);
                    table["ContainsAny" + parameters] = static c => First(c, true) >= 0;
                }
                table["IndexOfAnyExcept" + parameters] = static c => First(c, false);
                table["LastIndexOfAnyExcept" + parameters] = static c => Last(c, false);
                table["ContainsAnyExcept" + parameters] = static c => First(c, false) >= 0;
            }
            table["IndexOf(T[],T[]" + comparer + ")"] = static c => FirstPart(c, 0);
            table["LastIndexOf(T[],T[]" + comparer + ")"] = static c => LastPart(c);
            table["Count(T[],T" + comparer + ")"] = static c => Count(c);
            table["Count(T[],T[]" + comparer + ")"] = static c => CountParts(c);
            table["CountAny(T[],T[]" + comparer + ")"] = static c => CountAny(c);
            table["CommonPrefixLength(T[],T[]" + comparer + ")"] = static c => CommonLength(c);
        }
        foreach (var (suffix, isWanted) in new[] { ("InRange(T[],T,T)", true), ("ExceptInRange(T[],T,T)", false) })
        {
            table["IndexOfAny" + suffix] = c => First(c, Within(c), isWanted);
            table["LastIndexOfAny" + suffix] = c => Last(c, Within(c), isWanted);
            table["ContainsAny" + suffix] = c => First(c, Within(c), isWanted) >= 0;
        }
        foreach (var parameters in new[] { "(char[])", "(char[],char)", "(char[],char[])", "(T[],T)", "(T[],T[])" })
        {
            table["Trim" + parameters] = static c => Trimmed(c, true, true);
            table["TrimStart" + parameters] = static c => Trimmed(c, true, false);
            table["TrimEnd" + parameters] = static c => Trimmed(c, false, true);
        }
        return table;
    }

    /// <summary>Whether a part is at a position of the elements; the comparer, if there is one, comes after the two.</summary>
    public static bool IsAt(MemberCall call, SpanValue items, int start, SpanValue part)
    {
        var equality = Comparers.Equality(call.Optional(2), call);
        if (start < 0 || part.Length > items.Length - start)
        {
            return false;
        }
        for (var i = 0; i < part.Length; i++)
        {
            call.Charge(1);
            if (!equality.Equals(items[start + i], part[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static SpanValue Given(MemberCall call, int index) => SpanValue.Of(call[index]) ?? throw call.Refuse();

    /// <summary>A test whether an element is among those that the call names, in a span or one by one.</summary>
    public static Func<object?, bool> Among(MemberCall call)
    {
        var parameters = ((IMethodSymbol)call.Symbol).Parameters;
        var hasComparer = parameters[parameters.Length - 1].Type.Name == "IEqualityComparer";
        var equality = Comparers.Equality(hasComparer ? call[parameters.Length - 1] : null, call);
        var isSpan = Spans.IsSpan(parameters[1].Type);
        var wanted = isSpan ? Given(call, 1) : null;
        var end = wanted?.Length ?? parameters.Length - 1 - (hasComparer ? 1 : 0);
        return item =>
        {
            for (var i = 0; i < end; i++)
            {
                call.Charge(1);
                if (equality.Equals(item, wanted is null ? call[i + 1] : wanted[i]))
                {
                    return true;
                }
            }
            return false;
        };
    }

    /// <summary>A test whether an element is in the range that the call names, which includes both its ends.</summary>
    private static Func<object?, bool> Within(MemberCall call)
    {
        var (low, high) = (call[1] ?? throw call.Null(1), call[2] ?? throw call.Null(2));
        if (Numerics.IsNumber(low) && Ordering.Compare(low, high, call) > 0)
        {
            throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "What is in a range that begins after its end",
                "name the lower end first"
            );
        }
        return item => Ordering.Compare(low, item, call) <= 0 && Ordering.Compare(high, item, call) >= 0;
    }

    private static int First(MemberCall call, bool isWanted) => First(call, Among(call), isWanted);

    private static int First(MemberCall call, Func<object?, bool> isAmong, bool isWanted)
    {
        var items = Given(call, 0);
        for (var i = 0; i < items.Length; i++)
        {
            call.Charge(1);
            if (isAmong(items[i]) == isWanted)
            {
                return i;
            }
        }
        return -1;
    }

    private static int Last(MemberCall call, bool isWanted) => Last(call, Among(call), isWanted);

    private static int Last(MemberCall call, Func<object?, bool> isAmong, bool isWanted)
    {
        var items = Given(call, 0);
        var at = items.Length - 1;
        while (at >= 0 && isAmong(items[at]) != isWanted)
        {
            call.Charge(1);
            at--;
        }
        return at;
    }

    private static int FirstPart(MemberCall call, int from)
    {
        var (items, part) = (Given(call, 0), Given(call, 1));
        for (var i = from; i <= items.Length - part.Length; i++)
        {
            call.Charge(1);
            if (IsAt(call, items, i, part))
            {
                return i;
            }
        }
        return -1;
    }

    private static int LastPart(MemberCall call)
    {
        var (items, part) = (Given(call, 0), Given(call, 1));
        var at = items.Length - part.Length;
        while (at >= 0 && !IsAt(call, items, at, part))
        {
            call.Charge(1);
            at--;
        }
        return Math.Max(at, -1);
    }

    private static int Count(MemberCall call)
    {
        var (items, equality) = (Given(call, 0), Comparers.Equality(call.Optional(2), call));
        call.Charge(items.Length);
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            count += equality.Equals(items[i], call[1]) ? 1 : 0;
        }
        return count;
    }

    private static int CountAny(MemberCall call)
    {
        var (items, isAmong) = (Given(call, 0), Among(call));
        call.Charge(items.Length);
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            count += isAmong(items[i]) ? 1 : 0;
        }
        return count;
    }

    /// <summary>How often a part occurs, without those that begin within another.</summary>
    private static int CountParts(MemberCall call)
    {
        var (count, length) = (0, Given(call, 1).Length);
        for (var at = length == 0 ? -1 : FirstPart(call, 0); at >= 0; at = FirstPart(call, at + length))
        {
            count++;
        }
        return count;
    }

    private static int CommonLength(MemberCall call)
    {
        var (left, right) = (Given(call, 0), Given(call, 1));
        var length = 0;
        while (length < left.Length && length < right.Length && IsAt(call, left.Part(length, 1), 0, right.Part(length, 1)))
        {
            length++;
        }
        return length;
    }

    /// <summary>What is left without some elements at the ends: those that are named, or white space.</summary>
    private static object? Trimmed(MemberCall call, bool atStart, bool atEnd)
    {
        var items = Given(call, 0);
        var isSpace = call.Arguments.Length == 1 || (IsOfText(call) && call[1] is not char && Given(call, 1).Length == 0);
        var isOff = isSpace ? static item => char.IsWhiteSpace((char)item!) : Among(call);
        var (start, end) = (0, items.Length);
        while (atStart && start < end && isOff(items[start]))
        {
            call.Charge(1);
            start++;
        }
        while (atEnd && end > start && isOff(items[end - 1]))
        {
            call.Charge(1);
            end--;
        }
        return SpanTypeMembers.Part(call, call[0], start, end - start);
    }

    /// <summary>For text alone, no characters to trim are all white space.</summary>
    private static bool IsOfText(MemberCall call) => call.Symbol is IMethodSymbol { IsGenericMethod: false };
}
