using System;
using System.Collections.Generic;
using System.Threading;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>Compiles every topology of a project and adds what only shows when they stand side by side.</summary>
public static class ProjectCompiler
{
    /// <summary>What to tell the user about all topologies of a compilation.</summary>
    public static IReadOnlyList<Report> Compile(Compilation compilation, CancellationToken cancellation)
    {
        var reports = new List<Report>();
        var byFile = new Dictionary<string, IMethodSymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in TopologyMethods.In(compilation, cancellation))
        {
            var compiled = TopologyCompiler.Compile(compilation, method, cancellation);
            reports.AddRange(compiled.Reports);
            if (byFile.TryGetValue(compiled.FileName, out var other))
            {
                reports.Add(SameFile(compiled.FileName, method, other));
            }
            else
            {
                byFile.Add(compiled.FileName, method);
            }
        }

        return reports;
    }

    private static Report SameFile(string fileName, IMethodSymbol method, IMethodSymbol other) =>
        new(
            TopologyRefusals.SameFile.Id,
            Severity.Error,
            string.Format(TopologyRefusals.SameFile.Format, fileName, other.ToDisplayString()),
            method.Locations[0],
            [other.Locations[0]],
            null
        );
}
