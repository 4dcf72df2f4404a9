using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Checking;
using IngressRouting.Tasks.Reading;
using IngressRouting.Tasks.Telling;
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
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>All settings in one text, which the manifest keeps: when it changes, the targets run the task again.</summary>
    public string Settings { get; set; } = "";

    /// <summary>The property that turns writing off; checked here, since anything but <c>false</c> leads here.</summary>
    public string Enabled { get; set; } = "";

    /// <summary>json, yaml or both.</summary>
    public string TemplateFormat { get; set; } = "";

    /// <summary>Where the user wants the templates, relative to the project; empty where the build keeps them.</summary>
    public string TemplateFolder { get; set; } = "";

    /// <summary>Whether they are there when this build ends; not so when only one of several target frameworks is built.</summary>
    public bool IsPlaced { get; set; } = true;

    /// <summary>none, warning or error: what becomes of rules that could not be proven.</summary>
    public string NotProven { get; set; } = "";

    /// <summary>Files in which the user may have misspelled a property.</summary>
    public string[] PropertyFiles { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var settings = new BuildSettings(Enabled, TemplateFormat, NotProven);
        Report(settings.Problems);
        Report(PropertyNames.Misspelled(PropertyFiles, CommandLineProperties()));
        var shown = ShownFolder();

        if (
            Read() is { } assembly
            && Accept(assembly, settings)
            && Render(assembly, settings.Formats) is { } topologies
            && Write(topologies)
        )
            Summarize(topologies, shown);
        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> CommandLineProperties() => BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties().Keys : [];

    private string ShownFolder()
    {
        if (TemplateFolder.Trim().Length == 0)
            return Path.GetFullPath(OutputFolder);
        var folder = FolderPath.Resolve(
            Path.GetDirectoryName(Path.GetFullPath(ProjectFile))!,
            TemplateFolder,
            OutputFolder,
            out var reason
        );
        if (folder is null)
            Log.Report(Problem.FolderRefused(TemplateFolder, reason), ProjectFile);
        return folder is not null && IsPlaced ? folder : Path.GetFullPath(OutputFolder);
    }

    private CompiledAssembly? Read()
    {
        try
        {
            return AssemblyReader.Read(AssemblyFile);
        }
        catch (UnreadableAssemblyException e)
        {
            Log.Report(Problem.AssemblyUnreadable(AssemblyFile, e.Message.TrimEnd('.')), ProjectFile);
            return null;
        }
    }

    private bool Accept(CompiledAssembly assembly, BuildSettings settings)
    {
        Report(TopologyChecks.Of(assembly, settings, AnalyzersRan));
        return !Log.HasLoggedErrors;
    }

    private List<TopologyFiles>? Render(CompiledAssembly assembly, TemplateFormats formats)
    {
        try
        {
            return assembly.Topologies.Select(topology => new TopologyFiles(topology, TemplateFiles.Of(topology, formats))).ToList();
        }
        catch (UnreadableAssemblyException e)
        {
            Log.Report(Problem.AssemblyUnreadable(AssemblyFile, e.Message.TrimEnd('.')), ProjectFile);
            return null;
        }
    }

    private bool Write(IEnumerable<TopologyFiles> topologies)
    {
        try
        {
            var files = topologies.SelectMany(topology => topology.Files).ToList();
            new TemplateFolder(OutputFolder, new Manifest(ManifestFile)).Update(Settings, files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Log.Report(Problem.CannotWrite(OutputFolder, e.Message), ProjectFile);
        }

        return !Log.HasLoggedErrors;
    }

    // Said as loud as the compiler's "App -> App.dll": what could not be proven is no warning, but should not pass unseen either.
    private void Summarize(IEnumerable<TopologyFiles> topologies, string folder)
    {
        foreach (var topology in topologies)
        {
            Log.LogMessage(MessageImportance.High, "{0}", Summary.Of(topology, folder));
            Log.LogMessage(MessageImportance.Normal, "{0}", Deployment.CommandFor(topology.Files, folder));
        }
    }

    private void Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Log.Report(problem, ProjectFile);
    }
}
