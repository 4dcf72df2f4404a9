using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>string.Split</c>.</summary>
internal static class StringSplits
{
    public static readonly MemberTable Table = new()
    {
        ["Split(char[])"] = static c => Split(c, Characters(c), int.MaxValue, StringSplitOptions.None),
        ["Split(char,StringSplitOptions)"] = static c => Split(c, [c[0]!.ToString()!], int.MaxValue, Options(c, 1)),
        ["Split(char,int,StringSplitOptions)"] = static c => Split(c, [c[0]!.ToString()!], c.Int(1), Options(c, 2)),
        ["Split(char[],StringSplitOptions)"] = static c => Split(c, Characters(c), int.MaxValue, Options(c, 1)),
        ["Split(char[],int)"] = static c => Split(c, Characters(c), c.Int(1), StringSplitOptions.None),
        ["Split(char[],int,StringSplitOptions)"] = static c => Split(c, Characters(c), c.Int(1), Options(c, 2)),
        ["Split(string,StringSplitOptions)"] = static c => Split(c, One(c), int.MaxValue, Options(c, 1)),
        ["Split(string,int,StringSplitOptions)"] = static c => Split(c, One(c), c.Int(1), Options(c, 2)),
        ["Split(string[],StringSplitOptions)"] = static c => Split(c, Strings(c), int.MaxValue, Options(c, 1)),
        ["Split(string[],int,StringSplitOptions)"] = static c => Split(c, Strings(c), c.Int(1), Options(c, 2)),
    };

    /// <summary>One separator; none at all leaves the text whole, which is refused as more likely a mistake.</summary>
    private static string[] One(MemberCall call) => [call[0] is string { Length: > 0 } text ? text : throw call.Refuse()];

    private static StringSplitOptions Options(MemberCall call, int index) => (StringSplitOptions)call[index]!;

    private static string[] Characters(MemberCall call)
    {
        var characters = StringMembers.CharArray(call[0]) ?? [];
        var separators = new string[characters.Length];
        for (var i = 0; i < separators.Length; i++)
        {
            separators[i] = characters[i].ToString();
        }
        return separators;
    }

    private static string[] Strings(MemberCall call)
    {
        var items = call[0] is null ? [] : (SpanValue.Of(call[0]) ?? throw call.Refuse()).Copied();
        var separators = new string[items.Length];
        for (var i = 0; i < separators.Length; i++)
        {
            separators[i] = (items[i] as string)!;
        }
        return separators;
    }

    /// <summary>At most so many parts that are not empty after trimming; the last one has all that follows the one before.</summary>
    private static string[] Limited(MemberCall call, string[] separators, int count)
    {
        var parts = new List<string>();
        var (text, start, at) = (call.Self, 0, 0);
        call.Charge(text.Length * (long)separators.Length);
        while (at < text.Length && count > 1)
        {
            if (Array.Find(separators, each => string.CompareOrdinal(text, at, each, 0, each.Length) == 0) is not { } separator)
            {
                at++;
                continue;
            }
            var part = text.Substring(start, at - start);
            if (part.Trim().Length > 0)
            {
                if (parts.Count == count - 1)
                {
                    break;
                }
                parts.Add(part);
            }
            start = at += separator.Length;
        }
        if (count > 0)
        {
            parts.Add(text.Substring(start));
        }
        return [.. parts];
    }

    private static ArrayValue Split(MemberCall call, string[] separators, int count, StringSplitOptions options)
    {
        // TrimEntries, which the oldest library lacks, is 2.
        if (
            Array.Exists(separators, string.IsNullOrEmpty)
            || ((int)options & ~3) != 0
            || (count != int.MaxValue && ((int)options & 3) == 3 && (separators.Length == 0 || count < 0))
        )
        {
            throw call.Refuse();
        }
        call.Charge(call.Self.Length);
        call.Allocate(8L * call.Self.Length);
        var parts =
            count != int.MaxValue && ((int)options & 3) == 3
                ? Limited(call, separators, count)
                : call.Self.Split(
                    separators.Length == 0 ? null : separators,
                    count,
                    ((int)options & 2) != 0 ? StringSplitOptions.None : options
                );
        var items = new List<object?>(parts.Length);
        foreach (var part in parts)
        {
            var kept = ((int)options & 2) != 0 ? part.Trim() : part;
            if (kept.Length > 0 || ((int)options & 1) == 0)
            {
                items.Add(call.Run.Provenance.Fresh(kept, call.Operation.Syntax));
            }
        }
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, [.. items]);
    }
}
