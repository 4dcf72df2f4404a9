using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>What a user sees of a compiled topology, as text, so that two can be compared.</summary>
internal static class Outcome
{
    /// <summary>The only topology of a compilation.</summary>
    public static TopologyDeclaration Declaration(Compilation compilation) =>
        TopologyDeclaration.Of(TopologyMethods.In(compilation, default).Single()).Single();

    /// <summary>The outcome that a cache gives.</summary>
    public static string Of(TopologyCache cache, Compilation compilation) =>
        Describe(cache.Compile(compilation, Declaration(compilation), default), compilation);

    /// <summary>The outcome of an evaluation that knows of no other.</summary>
    public static string Fresh(Compilation compilation) =>
        Describe(TopologyCompiler.Evaluate(compilation, Declaration(compilation), default).Topology, compilation);

    private static string Describe(CompiledTopology topology, Compilation compilation) =>
        string.Join(
            '\n',
            [topology.FileName, .. topology.Reports.Select(report => Describe(report, compilation)), topology.Template ?? "—"]
        );

    private static string Describe(Report report, Compilation compilation) =>
        $"{report.Severity} {report.Id} {string.Join(" < ", report.Related.Prepend(report.Location).Select(at => Describe(at, compilation)))}: "
        + report.Message;

    private static string Describe(Location location, Compilation compilation) =>
        location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree)
            ? $"{tree.FilePath}{location.SourceSpan}"
            : $"{location.GetLineSpan().Path} of another compilation";
}
