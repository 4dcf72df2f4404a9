using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Checking;
using IngressRouting.Tasks.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IngressRouting.Tasks;

/// <summary>
/// Puts the templates of a build into the folder of the user's choice, and takes away those that it put there before and that no topology
/// has any more, also out of the folder that was chosen before.
/// </summary>
public sealed class PlaceTemplates : Task
{
    /// <summary>Where the build keeps the templates.</summary>
    [Required]
    public string SourceFolder { get; set; } = "";

    /// <summary>The file that lists what is there.</summary>
    [Required]
    public string SourceManifestFile { get; set; } = "";

    /// <summary>The file that lists what was put into the folder.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>The project, in whose folder the templates must stay.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The folder, relative to the project; nothing is put anywhere when it is empty.</summary>
    public string TemplateFolder { get; set; } = "";

    /// <summary>Whether to say where the templates are; when the build of a single target framework did not.</summary>
    public bool Tell { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            Place(new Manifest(ManifestFile));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Log.Report(Problem.CannotWrite(TemplateFolder, e.Message), ProjectFile);
        }

        return !Log.HasLoggedErrors;
    }

    private void Place(Manifest manifest)
    {
        var folder = Resolve(TemplateFolder, out var reason);
        if (folder is null && TemplateFolder.Trim().Length > 0)
        {
            Log.Report(Problem.FolderRefused(TemplateFolder, reason), ProjectFile);
            return;
        }

        if (manifest.Settings != TemplateFolder && Resolve(manifest.Settings, out _) is { } former && former != folder)
        {
            foreach (var file in manifest.FileNames())
                File.Delete(Path.Combine(former, file));
        }

        if (folder is null)
        {
            File.Delete(ManifestFile);
            return;
        }

        var files = Files();
        new TemplateFolder(folder, manifest).Update(TemplateFolder, files);
        foreach (var file in files.Where(file => Tell && file.Format != FileFormat.Minified))
            Log.LogMessage(MessageImportance.High, "{0} -> {1}", file.TopologyName, Path.Combine(folder, file.FileName));
    }

    private string? Resolve(string folder, out string reason)
    {
        reason = "";
        return folder.Trim().Length == 0
            ? null
            : FolderPath.Resolve(Path.GetDirectoryName(Path.GetFullPath(ProjectFile))!, folder, SourceFolder, out reason);
    }

    private List<TemplateFile> Files() =>
        new Manifest(SourceManifestFile)
            .Entries()
            .Select(entry => new TemplateFile(
                entry.FileName,
                entry.Format,
                entry.TopologyName,
                File.ReadAllText(Path.Combine(SourceFolder, entry.FileName))
            )
            {
                Capabilities = entry.Capabilities,
                Minified = entry.Minified,
            })
            .ToList();
}
