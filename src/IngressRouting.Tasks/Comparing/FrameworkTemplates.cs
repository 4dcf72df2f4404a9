using System.Collections.Generic;
using System.Linq;
using IngressRouting.Tasks.Checking;

namespace IngressRouting.Tasks.Comparing;

/// <summary>The templates of a project for one target framework.</summary>
/// <param name="Framework">The short name of the target framework.</param>
/// <param name="Texts">The text of each file, by its name.</param>
internal sealed record FrameworkTemplates(string Framework, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>What differs between two target frameworks, file by file.</summary>
    public static IEnumerable<Problem> Differences(FrameworkTemplates first, FrameworkTemplates second)
    {
        foreach (var file in first.Texts.Keys.Union(second.Texts.Keys).OrderBy(name => name, System.StringComparer.Ordinal))
        {
            var left = first.Texts.TryGetValue(file, out var text) ? text : null;
            var right = second.Texts.TryGetValue(file, out text) ? text : null;
            if (left != right)
                yield return Problem.FrameworksDiffer(file, first.Framework, second.Framework, Describe(first, second, left, right));
        }
    }

    private static string Describe(FrameworkTemplates first, FrameworkTemplates second, string? left, string? right)
    {
        if (left is null || right is null)
            return $"there is none for {(left is null ? first : second).Framework}";
        var ours = left.Split('\n');
        var theirs = right.Split('\n');
        var line = 0;
        while (line < ours.Length && line < theirs.Length && ours[line] == theirs[line])
            line++;
        return $"line {line + 1} is {Show(ours, line)} and {Show(theirs, line)}";
    }

    private static string Show(string[] lines, int line) => line < lines.Length ? $"'{lines[line].Trim()}'" : "not there";
}
