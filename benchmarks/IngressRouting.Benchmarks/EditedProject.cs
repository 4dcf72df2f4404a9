using IngressRouting.Evaluation;
using IngressRouting.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Benchmarks;

/// <summary>A project in an editor: at every key press one tree is replaced, and all others stay the same objects.</summary>
internal sealed class EditedProject
{
    private readonly EditKind kind;
    private readonly string topology;
    private CSharpCompilation compilation;
    private GeneratorDriver driver = CSharpGeneratorDriver.Create(new TopologyGenerator());
    private int edits;

    public EditedProject(int subnets, EditKind kind)
    {
        this.kind = kind;
        topology = TopologySource.Write(subnets);
        compilation = Documents.Create(subnets);
        compilation = compilation.AddSyntaxTrees(
            Enumerable.Range(0, OtherFiles.Count).Select(i => CSharpSyntaxTree.ParseText(OtherFiles.Write(i), path: $"Service{i}.cs"))
        );
        TellUser();
    }

    /// <summary>Presses a key and lets the compiler know the declarations, as an editor has it do anyway.</summary>
    public void PressKey()
    {
        edits++;
        var tree = compilation.SyntaxTrees[kind == EditKind.Topology ? 0 : 250];
        var text = kind switch
        {
            EditKind.UnrelatedBody => OtherFiles.Write(249, body: edits),
            EditKind.UnrelatedDeclaration => OtherFiles.Write(249, declaration: edits),
            _ => topology + $"// {edits}\n",
        };
        compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
        compilation.GetTypeByMetadataName(typeof(TopologyAttribute).FullName!);
        compilation.GetTypeByMetadataName("Acme.Network");
    }

    /// <summary>What the compiler does for the topology's document to underline errors in it.</summary>
    public void BindDocument() => compilation.GetSemanticModel(compilation.SyntaxTrees[0]).GetDiagnostics();

    /// <summary>What our generator and analyzer do.</summary>
    public void TellUser()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        ProjectCompiler.Compile(output, default);
    }
}
