using System.Text;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>Edits of the project: its files, their order, its references and options.</summary>
internal static class ProjectEdits
{
    private const string Wide = """static partial class Plan { public static string A(long i) => "10.0.1.0/24"; }""";
    private const string Narrow = """static partial class Plan { public static string A(int i) => "10.0.2.0/24"; }""";

    public static IEnumerable<Edit> All() =>
        [
            new("file added", Overloads(Wide), project => project.Add("More.cs", Narrow), default),
            new("file of another generator", Overloads(Wide), project => project.Add("Other/Other.Generator/More.g.cs", Narrow), default),
            new("file removed", Overloads(Wide).Add("More.cs", Narrow), project => project.Remove("More.cs"), default),
            new("file renamed", Named("A.cs"), project => project.Remove("A.cs").Add("B.cs", Thrower), default),
            new("files in another order", Ordered(), Reordered, default),
            new("preprocessor symbol", Conditional(), Defined, default),
            new("reference", Referencing("10.0.1.0/24"), project => Rereferenced(project, "10.0.2.0/24"), default),
            new("alias of a reference", Referencing("10.0.1.0/24"), Aliased, default),
            new("overflow is checked", Overflowing(), Checked, default),
            new(
                "constant in the attribute",
                Attributed(),
                project => project.Replace("Plan.cs", Constant("10.0.2.0/24")),
                EntryChecks.Declarations
            ),
            new("attribute on another part", Attributed(), project => project.Replace("Part.cs", Part("Prod")), default),
            new("error mended", Overloads("static partial class Plan { }"), project => project.Add("More.cs", Narrow), default),
        ];

    private const string Thrower = """static class Plan { public static string A() => throw new System.InvalidOperationException(""); }""";

    // The attribute stands on the part of the method without a body, in a file of its own.
    private static CSharpCompilation Attributed() =>
        TestCompilation.Create([
            new SourceFile(
                "Network.cs",
                """
                using IngressRouting;
                using static IngressRouting.Aws;

                public static partial class Network
                {
                    public static partial Topology Net(string block)
                    {
                        var vpc = Vpc("Main", "10.0.0.0/16");
                        vpc.Subnet("App", block, Zone.First);
                        return vpc;
                    }
                }
                """
            ),
            new SourceFile("Part.cs", Part("Dev")),
            new SourceFile("Plan.cs", Constant("10.0.1.0/24")),
        ]);

    private static string Part(string name) =>
        $$"""
            using IngressRouting;
            public static partial class Network { [Topology("{{name}}", Plan.A)] public static partial Topology Net(string block); }
            """;

    private static string Constant(string block) => $$"""static class Plan { public const string A = "{{block}}"; }""";

    private static CSharpCompilation Overloads(string plan) => Edit.Project("Plan.A(1)", new SourceFile("Plan.cs", plan));

    private static CSharpCompilation Named(string file) => Edit.Project("Plan.A()", new SourceFile(file, Thrower));

    private static CSharpCompilation Ordered() =>
        Edit.Project(
            "(Plan.B ?? \"10.0.2.0/24\")",
            new SourceFile("A.cs", """static partial class Plan { public static readonly string A = "10.0.1.0/24"; }"""),
            new SourceFile("B.cs", "static partial class Plan { public static readonly string B = A; }")
        );

    private static CSharpCompilation Reordered(CSharpCompilation project)
    {
        var first = project.Tree("A.cs");
        return project.RemoveSyntaxTrees(first).AddSyntaxTrees(first);
    }

    private static CSharpCompilation Conditional() =>
        Edit.Project(
            "Middle.A",
            new SourceFile("Middle.cs", "static class Middle { public const string A = Plan.A; }"),
            new SourceFile(
                "Plan.cs",
                """
                static class Plan
                {
                #if TWO
                    public const string A = "10.0.2.0/24";
                #else
                    public const string A = "10.0.1.0/24";
                #endif
                }
                """
            )
        );

    private static CSharpCompilation Defined(CSharpCompilation project)
    {
        var tree = project.Tree("Plan.cs");
        var options = ((CSharpParseOptions)tree.Options).WithPreprocessorSymbols("TWO");
        return project.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString(), options, tree.FilePath, Encoding.UTF8));
    }

    private static CSharpCompilation Referencing(string block) => Edit.Project("Plan.A").AddReferences(Library(block));

    private static CSharpCompilation Rereferenced(CSharpCompilation project, string block) =>
        project.ReplaceReference(project.References.Last(), Library(block));

    private static CSharpCompilation Aliased(CSharpCompilation project) =>
        project.ReplaceReference(project.References.Last(), project.References.Last().WithAliases(["Other"]));

    private static PortableExecutableReference Library(string block)
    {
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText($$"""public static class Plan { public const string A = "{{block}}"; }""")],
            TestCompilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Overflowing() =>
        Edit.Project(
            "Plan.A(257)",
            new SourceFile("Plan.cs", """static class Plan { public static string A(int i) => $"10.0.{(byte)i}.0/24"; }""")
        );

    private static CSharpCompilation Checked(CSharpCompilation project) => project.WithOptions(project.Options.WithOverflowChecks(true));
}
