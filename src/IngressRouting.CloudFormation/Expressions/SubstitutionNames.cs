using System;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Finds what stands between <c>${</c> and <c>}</c> in a text for <c>Fn::Sub</c>; <c>${!</c> is a literal <c>${</c>.</summary>
internal static class SubstitutionNames
{
    public static IEnumerable<string> In(string text)
    {
        var start = text.IndexOf("${", StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                yield break;
            }

            if (text[start + 2] != '!')
            {
                yield return text.Substring(start + 2, end - start - 2);
            }

            start = text.IndexOf("${", end, StringComparison.Ordinal);
        }
    }
}
