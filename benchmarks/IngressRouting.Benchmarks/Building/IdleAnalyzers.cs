using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Benchmarks;

/// <summary>An analyzer and a generator that look for the same attribute as the package's, and do nothing more.</summary>
internal static class IdleAnalyzers
{
    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class IdleAnalyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Never = new("IDLE0001", "Never", "Never", "Idle", DiagnosticSeverity.Warning, true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Never);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterSemanticModelAction(static _ => { });
            }
        }

        [Generator]
        public sealed class IdleGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
            {
                var names = context.SyntaxProvider.ForAttributeWithMetadataName(
                    "IngressRouting.TopologyAttribute",
                    static (_, _) => true,
                    static (found, _) => found.TargetSymbol.Name
                );
                context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name + ".g.cs", "internal static class Idle" + name + " { }"));
            }
        }
        """;

    /// <summary>Compiles them against the compiler that is to load them.</summary>
    /// <param name="folder">Where the assembly goes.</param>
    /// <returns>The assembly's path.</returns>
    public static string Emit(string folder)
    {
        var compiler = Path.GetDirectoryName(Toolset.Compiler)!;
        var path = Path.Combine(folder, "Idle.dll");
        var emitted = CSharpCompilation
            .Create(
                "Idle",
                [CSharpSyntaxTree.ParseText(Source)],
                [
                    .. Toolset
                        .References.Append(Path.Combine(compiler, "Microsoft.CodeAnalysis.dll"))
                        .Append(Path.Combine(compiler, "Microsoft.CodeAnalysis.CSharp.dll"))
                        .Select(file => MetadataReference.CreateFromFile(file)),
                ],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)
            )
            .Emit(path);
        return emitted.Success ? path : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
    }
}
