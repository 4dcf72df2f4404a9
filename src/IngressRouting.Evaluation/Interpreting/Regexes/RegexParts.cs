using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Takes a text apart at the matches of a regular expression, and puts others in their place.</summary>
internal static class RegexParts
{
    /// <param name="call">The call.</param>
    /// <param name="regex">What separates the parts.</param>
    /// <param name="limit">How many parts to make, without those that groups captured; 0 for all.</param>
    public static ArrayValue Split(MemberCall call, RegexValue regex, int limit)
    {
        var text = call.Text(0);
        if (limit < 0)
        {
            throw call.OutOfRange();
        }
        var parts = new List<object?>();
        var start = 0;
        if (limit != 1)
        {
            foreach (var match in RegexSearch.All(call, regex, text, 0))
            {
                parts.Add(Part(call, text, start, match.Index - start));
                start = match.Index + match.Length;
                AddGroups(call, match, parts);
                if (--limit == 1)
                {
                    break;
                }
            }
        }
        parts.Add(Part(call, text, start, text.Length - start));
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, [.. parts]);
    }

    /// <param name="call">The call.</param>
    /// <param name="regex">What is replaced.</param>
    /// <param name="by">A text that may refer to groups, or a function.</param>
    /// <param name="limit">How many matches to replace; -1 for all.</param>
    public static string Replace(MemberCall call, RegexValue regex, object? by, int limit)
    {
        var text = call.Text(0);
        var replacement = by is string written
            ? call.Run.Regexes.Guarded(() => RegexReplacement.Of(written, regex.Groups), call.Operation.Syntax, call.Symbol.Name)
            : null;
        if (by is null || limit < -1)
        {
            throw by is null ? call.Null(1) : call.OutOfRange();
        }
        if (limit == 0)
        {
            return text;
        }
        var result = new StringBuilder();
        var start = 0;
        foreach (var match in RegexSearch.All(call, regex, text, 0))
        {
            Append(call, result, text, start, match.Index - start);
            start = match.Index + match.Length;
            var put = replacement?.For(match, call) ?? call.Call((FunctionValue)by, match) as string ?? "";
            Append(call, result, put, 0, put.Length);
            if (--limit == 0)
            {
                break;
            }
        }
        Append(call, result, text, start, text.Length - start);
        return result.ToString();
    }

    private static void AddGroups(MemberCall call, MatchValue match, List<object?> parts)
    {
        for (var slot = 1; slot < match.Groups.Items.Count; slot++)
        {
            if (match.Groups.At(slot) is { IsSuccess: true } group)
            {
                parts.Add(Part(call, group.Text, group.Index, group.Length));
            }
        }
    }

    private static string Part(MemberCall call, string text, int start, int length)
    {
        call.Charge(1 + Costs.Text(length));
        call.Allocate(16 + (2L * length));
        return call.Run.Provenance.Fresh(text.Substring(start, length), call.Operation.Syntax);
    }

    private static void Append(MemberCall call, StringBuilder result, string text, int start, int length)
    {
        call.Charge(Costs.Text(length));
        call.Allocate(2L * length);
        result.Append(text, start, length);
    }
}
