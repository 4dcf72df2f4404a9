using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Generators;

/// <summary>
/// Puts the template of every topology into the compilation, as a constant beside the class that describes it. It reports nothing: the
/// analyzer does, at every key press and with positions that a generator's output must not depend on.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TopologyGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that evaluates; its output is equal whenever the template is.</summary>
    public const string EvaluateStep = "Evaluate";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var topologies = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                typeof(TopologyAttribute).FullName!,
                static (node, _) => node is MethodDeclarationSyntax,
                static (method, cancellation) =>
                    Evaluate((IMethodSymbol)method.TargetSymbol, method.SemanticModel.Compilation, cancellation)
            )
            .SelectMany(static (topologies, _) => topologies)
            .WithTrackingName(EvaluateStep)
            // Half-typed code can declare a method twice, and two files of one name make the compiler drop the generator.
            .Collect()
            .SelectMany(static (all, _) => all.GroupBy(topology => topology.HintName).Select(same => same.First()));

        context.RegisterSourceOutput(
            topologies,
            static (output, topology) => output.AddSource(topology.HintName, TemplateSource.Write(topology))
        );
    }

    private static ImmutableArray<GeneratedTopology> Evaluate(
        IMethodSymbol method,
        Compilation compilation,
        CancellationToken cancellation
    ) =>
        GeneratedTopology.IsNameable(method)
            ? TopologyDeclaration
                .Of(method)
                .Select(topology => GeneratedTopology.Of(method, TopologyCompiler.Compile(compilation, topology, cancellation)))
                .ToImmutableArray()
            : ImmutableArray<GeneratedTopology>.Empty;
}
