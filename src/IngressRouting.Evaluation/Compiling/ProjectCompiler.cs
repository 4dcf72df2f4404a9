using System;
using System.Collections.Generic;
using System.Linq;
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
        var byFile = new Dictionary<string, TopologyDeclaration>(StringComparer.OrdinalIgnoreCase);
        foreach (var topology in TopologyMethods.In(compilation, cancellation).SelectMany(TopologyDeclaration.Of))
        {
            var compiled = TopologyCompiler.Compile(compilation, topology, cancellation);
            reports.AddRange(compiled.Reports);

            // Names that differ only in what C# names cannot have would share a constant.
            var file = compiled.FileName.Replace('-', '_');
            if (byFile.TryGetValue(file, out var other))
            {
                reports.Add(SameFile(compiled.FileName, topology, other));
            }
            else
            {
                byFile.Add(file, topology);
            }
        }

        return reports;
    }

    private static Report SameFile(string fileName, TopologyDeclaration topology, TopologyDeclaration other) =>
        new(
            TopologyRefusals.SameFile.Id,
            Severity.Error,
            string.Format(TopologyRefusals.SameFile.Format, fileName, other.Method.ToDisplayString()),
            topology.Place,
            [other.Place],
            null
        );
}
