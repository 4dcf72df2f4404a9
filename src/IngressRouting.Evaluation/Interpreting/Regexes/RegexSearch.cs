using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Finds the matches of a regular expression for a member of the library.</summary>
internal static class RegexSearch
{
    /// <summary>The first match from a position on; one that failed when there is none.</summary>
    public static MatchValue First(MemberCall call, RegexValue regex, string text, int from)
    {
        foreach (var match in All(call, regex, text, from))
        {
            return match;
        }
        return MatchValue.Failed;
    }

    /// <summary>All matches, each looked for when it is asked for.</summary>
    public static IEnumerable<MatchValue> All(MemberCall call, RegexValue regex, string text, int from)
    {
        var spent = 0L;
        var matcher = new RegexMatcher(
            regex.Program,
            text,
            amount =>
            {
                call.Charge(amount);
                if ((spent += amount) > regex.Patience)
                {
                    throw new RegexRefusedException(
                        "Whether a regular expression is done within its timeout, which depends on the machine,"
                    );
                }
            },
            call.Allocate
        );
        while (from <= text.Length)
        {
            spent = 0;
            var at = from;
            if (call.Run.Regexes.Guarded(() => matcher.Find(at), call.Operation.Syntax, call.Symbol.Name) is not { } spans)
            {
                yield break;
            }
            call.Allocate(128);
            var match = new MatchValue(regex, text, spans);
            yield return match;
            from = match.Next;
        }
    }
}
