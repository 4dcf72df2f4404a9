using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>Edits of a project as an editor makes them: everything that is not edited stays the same object.</summary>
internal static class Projects
{
    public static SyntaxTree Tree(this CSharpCompilation project, string file) => project.SyntaxTrees.Single(tree => tree.FilePath == file);

    public static CSharpCompilation Replace(this CSharpCompilation project, string file, string text) =>
        project.ReplaceSyntaxTree(project.Tree(file), TestCompilation.Parse(new SourceFile(file, text)));

    public static CSharpCompilation Add(this CSharpCompilation project, string file, string text) =>
        project.AddSyntaxTrees(TestCompilation.Parse(new SourceFile(file, text)));

    public static CSharpCompilation Remove(this CSharpCompilation project, string file) => project.RemoveSyntaxTrees(project.Tree(file));
}
