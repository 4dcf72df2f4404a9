using System.Collections.Generic;

namespace IngressRouting.Tasks.Checking;

/// <summary>What a code of the build stands for; documentation is generated from it.</summary>
/// <param name="Id">The code, as MSBuild reports it.</param>
/// <param name="Meaning">Why the build stops, without a full stop.</param>
internal sealed record ProblemCode(string Id, string Meaning)
{
    /// <summary>The topology compiled, but there is nothing to write.</summary>
    public static readonly ProblemCode TemplateMissing = new(
        "IR9501",
        "the topology has no template, because it could not be evaluated or written"
    );

    /// <summary>There are topology methods, but no generator looked at them.</summary>
    public static readonly ProblemCode GeneratorDidNotRun = new("IR9502", "a `[Topology]` method was not seen by the generator");

    /// <summary>The topology has errors that nobody was shown.</summary>
    public static readonly ProblemCode ErrorsNotShown = new("IR9503", "the topology has errors, and analyzers were off");

    /// <summary>The file name could lead out of the output folder, or is not a name on every system.</summary>
    public static readonly ProblemCode FileNameRefused = new("IR9504", "the file name is not a plain file name");

    /// <summary>The file system said no.</summary>
    public static readonly ProblemCode CannotWrite = new("IR9505", "a template could not be written to disk");

    /// <summary>The assembly is damaged.</summary>
    public static readonly ProblemCode AssemblyUnreadable = new("IR9506", "the compiled assembly could not be read");

    /// <summary>Two templates would be one file.</summary>
    public static readonly ProblemCode FileNameShared = new("IR9507", "two topologies would be written to the same file");

    /// <summary>Silence would not mean proven.</summary>
    public static readonly ProblemCode NotProven = new(
        "IR9508",
        "rules of a topology could be neither proven nor refuted, and `IngressRoutingNotProven` asks to hear of it"
    );

    /// <summary>A property says what it cannot say.</summary>
    public static readonly ProblemCode SettingRefused = new("IR9509", "a property of the build has a value that it cannot have");

    /// <summary>A property that nobody reads.</summary>
    public static readonly ProblemCode SettingUnknown = new("IR9510", "a property is named almost as one of the build's, which it is not");

    /// <summary>The build would write and delete where it must not.</summary>
    public static readonly ProblemCode FolderRefused = new("IR9511", "`IngressRoutingTemplateFolder` is not a folder inside the project");

    /// <summary>There is no one set of templates.</summary>
    public static readonly ProblemCode FrameworksDiffer = new("IR9512", "a topology has another template for another target framework");

    /// <summary>All of them, in the order of their ids.</summary>
    public static readonly IReadOnlyList<ProblemCode> All =
    [
        TemplateMissing,
        GeneratorDidNotRun,
        ErrorsNotShown,
        FileNameRefused,
        CannotWrite,
        AssemblyUnreadable,
        FileNameShared,
        NotProven,
        SettingRefused,
        SettingUnknown,
        FolderRefused,
        FrameworksDiffer,
    ];
}
