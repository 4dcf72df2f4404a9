using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Templates;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
internal static class NearName
{
    // Nobody mistypes more, and no name of CloudFormation is longer.
    private const int MostEdits = 3;
    private const int LongestName = 255;

    /// <summary>The nearest of the names that there are; null when none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var most = Math.Min(MostEdits, Math.Max(1, name.Length / 3));
        return known
            .Select(other => (Name: other, Edits: Edits(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(other => other.Edits <= most)
            .OrderBy(other => other.Edits)
            .ThenBy(other => other.Name, StringComparer.Ordinal)
            .Select(other => other.Name)
            .FirstOrDefault();
    }

    // How many characters have to be put in, left out, or changed; two that changed places are one edit.
    private static int Edits(string one, string other)
    {
        if (one.Length > LongestName || other.Length > LongestName)
        {
            return int.MaxValue;
        }

        var edits = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                edits[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1,
                            edits[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
                        );
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[one.Length, other.Length];
    }
}
