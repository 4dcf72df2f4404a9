using System.Collections.Generic;
using System.Linq;
using IngressRouting.Tasks.Reading;

namespace IngressRouting.Tasks.Checking;

/// <summary>Why the build must not go on: a code and a message that says what to do.</summary>
internal sealed record Problem(string Code, string Message)
{
    /// <summary>IR9101: the topology compiled, but there is nothing to write.</summary>
    public static Problem TemplateMissing(CompiledTopology topology) =>
        new(
            "IR9101",
            $"Topology '{topology.Name}' has no template, because it could not be evaluated or written. "
                + "Correct the IR errors of its method; if they are suppressed, remove the suppression to see them."
        );

    /// <summary>IR9102: there are topology methods, but no generator looked at them.</summary>
    public static Problem GeneratorDidNotRun(IReadOnlyList<string> methods) =>
        new(
            "IR9102",
            $"No template was generated for {string.Join(", ", methods.Select(method => $"'{method}'"))}, because the IngressRouting source "
                + "generator did not run. It needs the C# compiler of .NET SDK 8.0 or later, and the package's analyzer assets "
                + "(ExcludeAssets, IncludeAssets or PrivateAssets must not leave out 'analyzers')."
        );

    /// <summary>IR9103: the topology has errors that nobody was shown.</summary>
    public static Problem ErrorsNotShown(CompiledTopology topology) =>
        new(
            "IR9103",
            $"Topology '{topology.Name}' has {topology.Errors} error{(topology.Errors == 1 ? "" : "s")} that this build did not report, because "
                + "analyzers were off. Build with RunAnalyzers=true to see them."
        );

    /// <summary>IR9104: the file name could lead out of the output folder, or is not a name on every system.</summary>
    public static Problem FileNameRefused(CompiledTopology topology) =>
        new(
            "IR9104",
            $"Topology '{topology.Name}' asks for the file name '{topology.FileName}', which is not a plain file name. "
                + "Use letters, digits, '-', '_' and '.'."
        );

    /// <summary>IR9105: the file system said no.</summary>
    public static Problem CannotWrite(string folder, string reason) =>
        new("IR9105", $"The CloudFormation templates could not be written to '{folder}': {reason}");

    /// <summary>IR9106: the assembly is damaged.</summary>
    public static Problem AssemblyUnreadable(string assembly, string reason) =>
        new("IR9106", $"The topologies of '{assembly}' could not be read: {reason}. Rebuild the project.");

    /// <summary>IR9107: two templates would be one file.</summary>
    public static Problem FileNameShared(string fileName, IEnumerable<CompiledTopology> topologies) =>
        new(
            "IR9107",
            $"Topologies {string.Join(" and ", topologies.Select(topology => $"'{topology.Name}'"))} would be written to the same file, "
                + $"'{fileName}'. Rename one of their methods."
        );
}
