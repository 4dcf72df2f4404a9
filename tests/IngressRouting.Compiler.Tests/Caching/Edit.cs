using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>An edit outside of the topology's file that changes the topology.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="Before">The project before it.</param>
/// <param name="After">The edit.</param>
/// <param name="StaleWithout">The only check that notices; none when several do.</param>
internal sealed record Edit(
    string Name,
    CSharpCompilation Before,
    Func<CSharpCompilation, CSharpCompilation> After,
    EntryChecks StaleWithout
)
{
    /// <inheritdoc />
    public override string ToString() => Name;

    /// <summary>An edit of the text of the file <c>Plan.cs</c>.</summary>
    /// <param name="name">What is edited.</param>
    /// <param name="block">The subnet's block, as the topology writes it.</param>
    /// <param name="plan">The file.</param>
    /// <param name="old">What is replaced in it.</param>
    /// <param name="replacement">By what.</param>
    /// <param name="staleWithout">The only check that notices; none when several do.</param>
    /// <param name="others">More files.</param>
    public static Edit Of(
        string name,
        string block,
        string plan,
        string old,
        string replacement,
        EntryChecks staleWithout = EntryChecks.None,
        params SourceFile[] others
    )
    {
        Assert.Contains(old, plan, StringComparison.Ordinal);
        return new Edit(
            name,
            Project(block, [new SourceFile("Plan.cs", plan), .. others]),
            project => project.Replace("Plan.cs", plan.Replace(old, replacement, StringComparison.Ordinal)),
            staleWithout
        );
    }

    /// <summary>A project with a topology that has one subnet.</summary>
    public static CSharpCompilation Project(string block, params SourceFile[] others) =>
        TestCompilation.Create([
            new SourceFile(
                "Network.cs",
                $$"""
                using IngressRouting;
                using static IngressRouting.Aws;

                namespace Acme.Networks;

                public static partial class Network
                {
                    [Topology]
                    public static Topology Net()
                    {
                        var vpc = Vpc("Main", "10.0.0.0/16");
                        vpc.Subnet("App", {{block}}, Zone.First);
                        return vpc;
                    }
                }
                """
            ),
            .. others,
        ]);
}
