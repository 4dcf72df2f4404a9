using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Analyzers;

/// <summary>The topologies of one compilation, evaluated when the first tree asks and never again.</summary>
internal sealed class TopologiesOfCompilation(Compilation compilation)
{
    private readonly object gate = new();
    private ILookup<SyntaxTree?, Report>? reports;

    /// <summary>What was found at places in a tree.</summary>
    public IEnumerable<Report> ReportsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        // A cancelled evaluation leaves nothing behind; the next tree that asks starts it again.
        lock (gate)
        {
            reports ??= ProjectCompiler.Compile(compilation, cancellation).ToLookup(report => report.Location.SourceTree);
        }

        return reports[tree];
    }
}
