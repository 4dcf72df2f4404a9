using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Checking;
using IngressRouting.Tasks.Reading;
using IngressRouting.Tasks.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IngressRouting.Tasks;

/// <summary>
/// Writes the CloudFormation templates that the generator left in the compiled assembly. All of them or none: a build that fails here
/// leaves the files of the last good build as they are.
/// </summary>
public sealed class WriteTemplates : Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The folder for the templates.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The file that lists what is in the folder.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Whether the compiler ran analyzers when it built the assembly.</summary>
    [Required]
    public bool AnalyzersRan { get; set; }

    /// <summary>The project to which errors are attributed.</summary>
    public string? ProjectFile { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        if (Read() is { } assembly && Accept(assembly))
            Write(assembly.Topologies);
        return !Log.HasLoggedErrors;
    }

    private CompiledAssembly? Read()
    {
        try
        {
            return AssemblyReader.Read(AssemblyFile);
        }
        catch (UnreadableAssemblyException e)
        {
            Report(Problem.AssemblyUnreadable(AssemblyFile, e.Message.TrimEnd('.')));
            return null;
        }
    }

    private bool Accept(CompiledAssembly assembly)
    {
        foreach (var problem in TopologyChecks.Of(assembly, AnalyzersRan))
            Report(problem);
        return !Log.HasLoggedErrors;
    }

    private void Write(IReadOnlyList<CompiledTopology> topologies)
    {
        var folder = new TemplateFolder(OutputFolder, new Manifest(ManifestFile));
        try
        {
            folder.Update(topologies.Select(topology => new TemplateFile(topology.FileName, topology.Name, topology.Template)).ToList());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Report(Problem.CannotWrite(OutputFolder, e.Message));
            return;
        }
        foreach (var topology in topologies)
            Summarize(topology, folder.PathOf(topology.FileName));
    }

    // Said as loud as the compiler's "App -> App.dll": what could not be proven is no warning, but should not pass unseen either.
    private void Summarize(CompiledTopology topology, string path) =>
        Log.LogMessage(
            MessageImportance.High,
            "{0} -> {1} ({2} rules proven, {3} violated, {4} not proven)",
            topology.Name,
            Path.GetFullPath(path),
            topology.Proven,
            topology.Violated,
            topology.NotProven
        );

    private void Report(Problem problem) => Log.LogError(null, problem.Code.Id, null, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
}
