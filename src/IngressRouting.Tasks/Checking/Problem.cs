using System.Collections.Generic;
using System.Linq;
using IngressRouting.Tasks.Reading;

namespace IngressRouting.Tasks.Checking;

/// <summary>Why the build must not go on: a code and a message that says what to do.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Message">What is wrong here, and what to do.</param>
internal sealed record Problem(ProblemCode Code, string Message)
{
    /// <summary>Whether the build goes on.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Where it is; null for the project as a whole.</summary>
    public SourcePlace? Place { get; init; }

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

    /// <inheritdoc cref="ProblemCode.NotProven" />
    public static Problem NotProven(CompiledTopology topology, Loudness loudness) =>
        new(
            ProblemCode.NotProven,
            $"{topology.NotProven} rule{(topology.NotProven == 1 ? "" : "s")} of topology '{topology.Name}' could be neither proven nor refuted. "
                + "Editors show each as IR0001; 'dotnet_diagnostic.IR0001.severity = warning' in .editorconfig makes the build show them too."
        )
        {
            IsWarning = loudness == Loudness.Warning,
        };

    /// <inheritdoc cref="ProblemCode.SettingRefused" />
    public static Problem SettingRefused(string property, string value, IReadOnlyList<string> allowed) =>
        new(
            ProblemCode.SettingRefused,
            $"Property {property} is '{value}'; it can be {string.Join(", ", allowed.Take(allowed.Count - 1))} or {allowed[allowed.Count - 1]}."
        );

    /// <inheritdoc cref="ProblemCode.SettingUnknown" />
    public static Problem SettingUnknown(string property, string meant) =>
        new(ProblemCode.SettingUnknown, $"Nothing reads property {property}. Did you mean {meant}?");

    /// <inheritdoc cref="ProblemCode.FolderRefused" />
    public static Problem FolderRefused(string folder, string reason) =>
        new(
            ProblemCode.FolderRefused,
            $"The build does not write templates to '{folder}', because {reason}. Set {BuildSettings.TemplateFolder} to a folder inside the "
                + "project; to have them elsewhere, copy @(CloudFormationTemplate) in a target after Build."
        );

    /// <inheritdoc cref="ProblemCode.FrameworksDiffer" />
    public static Problem FrameworksDiffer(string fileName, string framework, string other, string difference) =>
        new(
            ProblemCode.FrameworksDiffer,
            $"Template '{fileName}' is not the same for {framework} and {other}: {difference}. Make the topology independent of the target "
                + $"framework, or set {BuildSettings.WriteTemplates} to false for one of the two."
        );
}
