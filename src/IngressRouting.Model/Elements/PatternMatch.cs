using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace IngressRouting.Model;

/// <summary>
/// Whether a text matches a pattern in the syntax of Java, which CloudFormation reads. Answered where that syntax means the same here:
/// literals, classes, groups, choices and repetitions of ASCII.
/// </summary>
internal static class PatternMatch
{
    private const string Plain = "^$.|()[]{}?*+,-_/:@=#%~;<>!\"' ";
    private const string Escaped = "dDwW.\\/-+*?()[]{}|^$";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>The answer; null when it is not sure to be that of CloudFormation.</summary>
    public static bool? Of(string pattern, string text)
    {
        // Java counts a pair of surrogates as one character.
        if (!IsCommon(pattern) || text.Any(c => c == '\n' || char.IsSurrogate(c)))
        {
            return null;
        }

        try
        {
            // ECMAScript: \d and \w are ASCII, as in Java. CloudFormation wants the whole text to match.
            return Regex.IsMatch(text, "^(?:" + pattern + ")$", RegexOptions.ECMAScript, Patience);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool IsCommon(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\')
            {
                if (++i == pattern.Length || Escaped.IndexOf(pattern[i]) < 0)
                {
                    return false;
                }
            }
            else if (!IsLetterOrDigit(c) && Plain.IndexOf(c) < 0)
            {
                return false;
            }
        }

        // Lookarounds, possessive and lazy quantifiers, and classes within classes differ or are rare.
        return !Has(pattern, "(?")
            && !Has(pattern, "++")
            && !Has(pattern, "*+")
            && !Has(pattern, "?+")
            && !Has(pattern, "}+")
            && !Has(pattern, "[[");
    }

    private static bool Has(string pattern, string part) => pattern.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
