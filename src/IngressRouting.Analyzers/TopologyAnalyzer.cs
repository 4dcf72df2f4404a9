using System.Collections.Immutable;
using System.Linq;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IngressRouting.Analyzers;

/// <summary>Evaluates every topology of a compilation once and reports, tree by tree, what was found in it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TopologyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        // Generated code takes part: a helper or literal in it can be at fault, and an error that nobody sees would pass for a proof.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var topologies = new TopologiesOfCompilation(context.Compilation);

        // Per tree, because an editor asks per document: an error reported from another file's action would never show in it.
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var report in topologies.ReportsIn(model.SemanticModel.SyntaxTree, model.CancellationToken))
            {
                model.ReportDiagnostic(Descriptors.Diagnose(report));
            }
        });
    }
}
