using System.Text;
using IngressRouting.Evaluation.Interpreting;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Writes <c>docs/csharp-support.md</c> from the snippets and the library tables.</summary>
internal static class SupportDocument
{
    private const string Head = """
        # C# that topologies may use

        A topology is evaluated while the compiler runs. What follows is generated from tests: every "yes" is a snippet that is
        compiled and run, and evaluated, with the same result; every id is a snippet that is refused with that id, at the very expression.
        A "yes" does not cover each use of a feature; whatever is not evaluated stops with an id and a remedy, never with a wrong value.

        """;

    /// <summary>The rows of the first table: kind and answer.</summary>
    public static IReadOnlyList<(string Kind, string Answer, string Snippet)> KindRows { get; } = [.. Kinds()];

    public static string Write()
    {
        var text = new StringBuilder(Head);
        text.Append("\n## Language features\n\n| C# | feature | evaluated | snippet |\n|---|---|---|---|\n");
        foreach (var (version, titles) in LanguageFeatures.All)
        {
            foreach (var title in titles)
            {
                var (file, method) = LanguageFeatures.SnippetOf(version, title);
                var snippet = Catalog.Find(file, method);
                text.Append($"| {version} | {title} | {Answer(snippet)} | {Name(snippet)} |\n");
            }
        }
        text.Append("\n## Operations\n\nWhat the compiler makes of the code, by the names of Roslyn's `OperationKind`.\n\n");
        text.Append("| operation | evaluated | snippet |\n|---|---|---|\n");
        foreach (var (kind, answer, snippet) in KindRows)
        {
            text.Append($"| `{kind}` | {answer} | {snippet} |\n");
        }
        text.Append(
            "\n## Library members\n\nEverything else of the library is refused. Spans count as arrays.\n\n| type | members |\n|---|---|\n"
        );
        foreach (var types in MemberTables.Types.Order(StringComparer.Ordinal).GroupBy(static type => MemberTables.For(type)!))
        {
            var members = types.Key.Where(static pair => !RefusingMember.Is(pair.Value)).Select(static pair => pair.Key);
            if (members.Any())
            {
                text.Append($"| {Coded(types)} | {Coded(members.Order(StringComparer.Ordinal))} |\n");
            }
        }
        return text.ToString();
    }

    private static string Coded(IEnumerable<string> names) => string.Join(", ", names.Select(static name => "`" + name + "`"));

    private static string Answer(Snippet snippet) => snippet.Refusal is { } refusal ? "`" + refusal.Split(' ')[0] + "`" : "yes";

    private static string Name(Snippet snippet) => Path.GetFileNameWithoutExtension(snippet.File) + "." + snippet.Name;

    private static IEnumerable<(string, string, string)> Kinds()
    {
        var snippets = Catalog.All.OrderBy(static snippet => !snippet.File.StartsWith("Language/", StringComparison.Ordinal)).ToList();
        var evaluated = new Dictionary<OperationKind, Snippet>();
        var refused = new Dictionary<OperationKind, Snippet>();
        foreach (var snippet in snippets)
        {
            IEnumerable<OperationKind> kinds =
                snippet.Refusal is null ? OperationKinds.Of(snippet)
                : Evaluated.Stop(snippet.Compilation, snippet.Type, snippet.Name) is { } stop ? OperationKinds.At(snippet, stop.Location)
                : [];
            foreach (var kind in kinds)
            {
                (snippet.Refusal is null ? evaluated : refused).TryAdd(kind, snippet);
            }
        }
        foreach (var (kind, name) in OperationKinds.All)
        {
            var isUnreachable = UnreachableKinds.Reasons.TryGetValue(name, out var reason);
            var found = evaluated.TryGetValue(kind, out var yes) ? yes : refused.GetValueOrDefault(kind);
            if (found is null && UnreachableKinds.Within.TryGetValue(name, out var within))
            {
                var around = snippets.Single(snippet => Name(snippet) == within);
                found = around.Refusal is not null && OperationKinds.Of(around).Contains(kind) ? around : null;
            }
            yield return found is not null && isUnreachable ? (name, "missing", "occurs in " + Name(found) + ", but should not")
            : isUnreachable ? (name, "does not occur", reason!)
            : found is null ? (name, "missing", "no snippet")
            : (name, Answer(found), Name(found));
        }
    }
}
