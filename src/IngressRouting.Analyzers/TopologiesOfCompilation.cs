using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Analyzers;

/// <summary>What there is to report about the topologies of one compilation, sorted by tree when the first tree asks.</summary>
internal sealed class TopologiesOfCompilation(Compilation compilation)
{
    private ILookup<SyntaxTree?, Report>? reports;

    /// <summary>What was found at places in a tree.</summary>
    public IEnumerable<Report> ReportsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        // No lock: of threads that ask at once, the cache lets one evaluate, and a lock could not be left when the user types on.
        var known =
            Volatile.Read(ref reports) ?? ProjectCompiler.Compile(compilation, cancellation).ToLookup(report => report.Location.SourceTree);
        Volatile.Write(ref reports, known);
        return known[tree];
    }
}
