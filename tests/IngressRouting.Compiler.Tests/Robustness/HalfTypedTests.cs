using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>Code as it is while somebody types: every deletion of one to three tokens of every sample. Nothing may crash or hang.</summary>
public sealed class HalfTypedTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("InspectionVpc", 1)]
    [InlineData("InspectionVpc", 2)]
    [InlineData("InspectionVpc", 3)]
    [InlineData("MultiAzInspection", 1)]
    [InlineData("MultiAzInspection", 2)]
    [InlineData("MultiAzInspection", 3)]
    public async Task Deleted_Tokens_Never_Crash(string sample, int tokens)
    {
        var files = Generation.SampleTests.Sources(sample).ToList();
        var original = TestCompilation.Create(files);
        var tried = 0;
        foreach (var tree in original.SyntaxTrees)
        {
            var text = await tree.GetTextAsync();
            foreach (var span in Deletions(tree, tokens))
            {
                using var late = new CancellationTokenSource(Hang);
                var edited = original.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(span, ""))));
                await CompilerRun.OfAsync(edited, late.Token);
                tried++;
            }
        }

        Assert.InRange(tried, 100, int.MaxValue);
    }

    private static IEnumerable<TextSpan> Deletions(SyntaxTree tree, int count)
    {
        var tokens = tree.GetRoot().DescendantTokens().Where(token => !token.IsKind(SyntaxKind.EndOfFileToken)).ToList();
        for (var i = 0; i + count <= tokens.Count; i++)
        {
            yield return TextSpan.FromBounds(tokens[i].SpanStart, tokens[i + count - 1].Span.End);
        }
    }
}
