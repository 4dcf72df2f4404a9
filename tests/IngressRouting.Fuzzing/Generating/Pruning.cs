using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Fuzzing;

/// <summary>
/// Leaves out the types and members to which nothing leads from the topology method: they would never run, and compiling them takes most
/// of the time. What leads where is told by names alone, so that a name too many keeps a member too many.
/// </summary>
internal static class Pruning
{
    private const string Root = "Build";

    /// <summary>The files without what is not used.</summary>
    public static IReadOnlyList<(string Name, string Text)> Prune(IReadOnlyList<(string Name, string Text)> files)
    {
        var parts = files.Select(static file => PrunablePart.Of(file.Text).ToList()).ToList();
        var unused = Unused([.. parts.SelectMany(static each => each)]);
        return [.. files.Select((file, i) => (file.Name, Without(file.Text, parts[i].Where(unused.Contains))))];
    }

    private static HashSet<PrunablePart> Unused(List<PrunablePart> parts)
    {
        var types = parts.Where(static part => part.IsType).Select(static part => part.Name).ToHashSet();
        var overloaded = parts
            .GroupBy(static part => part.Name)
            .Where(static same => same.Count() > 1)
            .Select(static same => same.Key)
            .ToHashSet();
        var used = new HashSet<string> { Root };
        var unused = parts.ToHashSet();
        while (unused.RemoveWhere(IsUsed) > 0) { }

        return unused;

        bool IsUsed(PrunablePart part)
        {
            // An overload is of use for the types that are there already, and is no reason for them to be there.
            var isUsed =
                used.Contains(part.Name)
                && (part.Owner is null || used.Contains(part.Owner))
                && (!overloaded.Contains(part.Name) || part.Parameters.All(name => used.Contains(name) || !types.Contains(name)));
            if (isUsed)
            {
                used.UnionWith(part.Mentions);
            }

            return isUsed;
        }
    }

    private static string Without(string text, IEnumerable<PrunablePart> parts)
    {
        var changes = new List<TextChange>();
        foreach (var span in parts.Select(static part => part.Span).OrderBy(static span => span.Start))
        {
            // A member goes with its type.
            if (changes.Count == 0 || !changes[^1].Span.Contains(span))
            {
                changes.Add(new TextChange(span, ""));
            }
        }

        return SourceText.From(text).WithChanges(changes).ToString();
    }
}
