using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>
/// Looks for cycles of calls in the interpreter that lack something.
/// <para>
/// The graph errs on the side of too many calls. Delegates and sequences are followed through variables, parameters and results, whoever
/// calls; those that go into collections or into <c>object</c> may come out wherever one of their type does. A call counts as guarded when a
/// statement before it, in its block or in one around it, certainly calls a guard. What static initializers call is left out: they run once.
/// </para>
/// </summary>
internal static class InterpreterGraph
{
    private const int Rounds = 20;

    private static readonly CSharpCompilation Compilation = InterpreterSources.Compile();
    private static readonly Hierarchy Hierarchy = new(Compilation);

    private static readonly Dictionary<string, FileFacts> Files = Compilation.SyntaxTrees.ToDictionary(
        static tree => tree.FilePath,
        static tree => FileReader.Read(Compilation, tree, Hierarchy)
    );

    /// <summary>The cycles that lack something, as sources stand.</summary>
    public static IReadOnlyList<IReadOnlyList<CallNode>> Offences(Requirement requirement)
    {
        var graph = new Graph(Files.Values);
        var edges = graph.Without(requirement);
        var offences = new List<IReadOnlyList<CallNode>>();
        // One cycle may hide others: they show when one of its calls is taken out.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var cycle in Cycles.Of(edges).ToList())
            {
                offences.Add([.. cycle.Select(graph.Node)]);
                edges[cycle[^1]].Remove(cycle[0]);
            }
        }
        return offences;
    }

    /// <summary>What is in a cycle that lacks something after a text of a file has been taken out.</summary>
    public static IReadOnlyList<CallNode> OffendersWithout(string file, string text, Requirement requirement)
    {
        var tree = Compilation.SyntaxTrees.Single(one => one.FilePath.EndsWith("/" + file, StringComparison.Ordinal));
        var source = tree.GetText().ToString();
        Assert.Contains(text, source, StringComparison.Ordinal);
        var changed = tree.WithChangedText(SourceText.From(source.Replace(text, "", StringComparison.Ordinal)));
        var facts = new Dictionary<string, FileFacts>(Files)
        {
            [tree.FilePath] = FileReader.Read(Compilation.ReplaceSyntaxTree(tree, changed), changed, Hierarchy),
        };
        var graph = new Graph(facts.Values);
        return [.. Cycles.Nodes(graph.Without(requirement)).Select(graph.Node)];
    }
}
