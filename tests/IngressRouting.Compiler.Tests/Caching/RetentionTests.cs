using System.Reflection;
using System.Runtime.CompilerServices;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>A cached outcome keeps trees and texts. A compilation or symbol in it would keep compilations alive, one for each key press.</summary>
public sealed class RetentionTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation),
        typeof(ISymbol),
        typeof(SemanticModel),
        typeof(IOperation),
        typeof(Node),
        typeof(Topology),
        typeof(IngressRouting.Evaluation.Interpreting.Interpretation),
        typeof(IngressRouting.Evaluation.Interpreting.UserObject),
    ];

    // What the cache is meant to keep; the compiler's own objects behind them are its business.
    private static readonly Type[] Kept = [typeof(SyntaxTree), typeof(CompilationOptions), typeof(Type), typeof(Assembly)];

    [Fact]
    public void No_Type_In_The_Cache_Mentions_A_Compilation_Or_Symbol()
    {
        var seen = new HashSet<Type>();
        Walk(typeof(CacheEntry), seen);
        Walk(typeof(CachedTopology), seen);

        Assert.Contains(typeof(CompiledTopology), seen);
        Assert.Contains(typeof(Report), seen);
        Assert.Contains(typeof(Location), seen);
        Assert.Contains(typeof(Model.Finding), seen);
        Assert.Contains(typeof(Model.Repair), seen);
        Assert.True(seen.Count > 25, string.Join('\n', seen));
        Assert.DoesNotContain(seen, IsForbidden);
    }

    [Fact]
    public void Walk_Finds_A_Symbol_In_A_Type_That_Has_One()
    {
        var seen = new HashSet<Type>();
        Walk(typeof(Offender), seen);

        Assert.Contains(seen, IsForbidden);
        Assert.Contains(Reachable(new Offender { Symbols = [Edit.Project("\"\"").GlobalNamespace] }), each => IsForbidden(each.GetType()));
    }

    [Fact]
    public void No_Object_In_The_Cache_Is_A_Compilation_Or_Symbol()
    {
        foreach (var block in new[] { "\"10.0.1.0/24\"", "\"10.9.0.0/24\"", "System.Environment.MachineName", "Parameter.Cidr(\"Block\")" })
        {
            var cache = new TopologyCache(TopologyCompiler.Evaluate);
            var project = Edit.Project(block);
            Outcome.Of(cache, project);
            var reachable = Reachable(cache.Of(Outcome.Declaration(project))!);

            Assert.Contains(reachable, each => each is CompiledTopology);
            Assert.DoesNotContain(reachable, each => IsForbidden(each.GetType()));
        }
    }

    [Fact]
    public void Compilation_And_Its_References_Die_While_The_Topology_Lives()
    {
        var cache = new TopologyCache(TopologyCompiler.Evaluate);
        var (tree, compilation, library) = EvaluateAndForget(cache);
        for (var i = 0; i < 20 && (compilation.IsAlive || library.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        Assert.False(library.IsAlive);
        GC.KeepAlive(tree);
        GC.KeepAlive(cache);
    }

    [Fact]
    public void Tree_That_Was_Not_Touched_Has_No_Report()
    {
        var project = Edit.Project(
            "Plan.A()",
            new SourceFile("Plan.cs", """static class Plan { public static string A() => Deep.B; }"""),
            new SourceFile("Deep.cs", """static class Deep { public const string B = "10.9.0.0/24"; }"""),
            new SourceFile("Other.cs", "class Other { }")
        );
        var evaluated = TopologyCompiler.Evaluate(project, Outcome.Declaration(project), default);
        var places = evaluated.Topology.Reports.SelectMany(report => report.Related.Append(report.Location)).ToList();

        Assert.Contains(places, place => place.SourceTree == project.Tree("Deep.cs"));
        Assert.All(places, place => Assert.Contains(place.SourceTree, evaluated.Touched));
        Assert.DoesNotContain(project.Tree("Other.cs"), evaluated.Touched);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (SyntaxTree Tree, WeakReference Compilation, WeakReference Library) EvaluateAndForget(TopologyCache cache)
    {
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("public class Plan { }")],
            TestCompilation.References
        );
        var project = Edit.Project("\"10.9.0.0/24\"").AddReferences(library.ToMetadataReference());
        var tree = project.Tree("Network.cs");
        Assert.NotEmpty(Outcome.Of(cache, project));
        return (tree, new WeakReference(project), new WeakReference(library));
    }

    private static bool IsForbidden(Type type) => Forbidden.Any(forbidden => forbidden.IsAssignableFrom(type));

    private static bool IsKept(Type type) => Kept.Any(kept => kept.IsAssignableFrom(type));

    private static void Walk(Type type, HashSet<Type> seen)
    {
        if (IsKept(type) || !seen.Add(type) || IsForbidden(type) || (type.Namespace ?? "") is "System" && !type.IsGenericType)
        {
            return;
        }

        var next = Fields(type).Select(field => field.FieldType).Concat(type.GetGenericArguments());
        var derived =
            type.Assembly.GetName().Name!.StartsWith("IngressRouting.", StringComparison.Ordinal) && !type.IsSealed
                ? type.Assembly.GetTypes().Where(each => each.BaseType == type)
                : [];
        foreach (var each in next.Concat(derived).Select(each => each.HasElementType ? each.GetElementType()! : each))
        {
            Walk(each, seen);
        }
    }

    private static List<object> Reachable(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var at))
        {
            if (at is string or Pointer || at.GetType().IsPrimitive || IsKept(at.GetType()) || !seen.Add(at) || IsForbidden(at.GetType()))
            {
                continue;
            }

            var values = at is Array array ? array.Cast<object?>() : Fields(at.GetType()).Select(field => field.GetValue(at));
            foreach (var value in values.OfType<object>())
            {
                open.Push(value);
            }
        }

        return [.. seen];
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                yield return field;
            }
        }
    }

    private sealed class Offender
    {
        public IReadOnlyList<ISymbol> Symbols { get; init; } = [];
    }
}
