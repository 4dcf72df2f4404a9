using System.Collections.Generic;
using System.Linq;
using IngressRouting.Tasks.Reading;

namespace IngressRouting.Tasks.Checking;

/// <summary>Why the build must not go on: a code and a message that says what to do.</summary>
internal sealed record Problem(ProblemCode Code, string Message)
{
    /// <inheritdoc cref="ProblemCode.TemplateMissing" />
    public static Problem TemplateMissing(CompiledTopology topology) =>
        new(
            ProblemCode.TemplateMissing,
            $"Topology '{topology.Name}' has no template, because it could not be evaluated or written. "
                + "Correct the IR errors of its method; if they are suppressed, remove the suppression to see them."
        );

    /// <inheritdoc cref="ProblemCode.GeneratorDidNotRun" />
    public static Problem GeneratorDidNotRun(IReadOnlyList<string> methods) =>
        new(
            ProblemCode.GeneratorDidNotRun,
            $"No template was generated for {string.Join(", ", methods.Select(method => $"'{method}'"))}, because the IngressRouting source "
                + "generator did not run. It needs the C# compiler of .NET SDK 8.0 or later, and the package's analyzer assets "
                + "(ExcludeAssets, IncludeAssets or PrivateAssets must not leave out 'analyzers')."
        );

    /// <inheritdoc cref="ProblemCode.ErrorsNotShown" />
    public static Problem ErrorsNotShown(CompiledTopology topology) =>
        new(
            ProblemCode.ErrorsNotShown,
            $"Topology '{topology.Name}' has {topology.Errors} error{(topology.Errors == 1 ? "" : "s")} that this build did not report, because "
                + "analyzers were off. Build with RunAnalyzers=true to see them."
        );

    /// <inheritdoc cref="ProblemCode.FileNameRefused" />
    public static Problem FileNameRefused(CompiledTopology topology) =>
        new(
            ProblemCode.FileNameRefused,
            $"Topology '{topology.Name}' asks for the file name '{topology.FileName}', which is not a plain file name. "
                + "Use letters, digits, '-', '_' and '.'."
        );

    /// <inheritdoc cref="ProblemCode.CannotWrite" />
    public static Problem CannotWrite(string folder, string reason) =>
        new(ProblemCode.CannotWrite, $"The CloudFormation templates could not be written to '{folder}': {reason}");

    /// <inheritdoc cref="ProblemCode.AssemblyUnreadable" />
    public static Problem AssemblyUnreadable(string assembly, string reason) =>
        new(ProblemCode.AssemblyUnreadable, $"The topologies of '{assembly}' could not be read: {reason}. Rebuild the project.");

    /// <inheritdoc cref="ProblemCode.FileNameShared" />
    public static Problem FileNameShared(string fileName, IEnumerable<CompiledTopology> topologies) =>
        new(
            ProblemCode.FileNameShared,
            $"Topologies {string.Join(" and ", topologies.Select(topology => $"'{topology.Name}'"))} would be written to the same file, "
                + $"'{fileName}'. Rename one of their methods."
        );
}
