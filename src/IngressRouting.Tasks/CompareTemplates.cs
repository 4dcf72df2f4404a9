using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Checking;
using IngressRouting.Tasks.Comparing;
using IngressRouting.Tasks.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IngressRouting.Tasks;

/// <summary>Checks that a topology has one template, whatever target framework the project is built for.</summary>
public sealed class CompareTemplates : Task
{
    /// <summary>The manifests of the target frameworks, with metadata <c>Folder</c> and <c>Framework</c>.</summary>
    [Required]
    public ITaskItem[] Manifests { get; set; } = [];

    /// <summary>The file whose time says when the templates were last found equal.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <summary>The project to which errors are attributed.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            var sets = Manifests.Select(Read).ToList();
            foreach (var difference in sets.Skip(1).SelectMany(set => FrameworkTemplates.Differences(sets[0], set)))
                Log.Report(difference, ProjectFile);
            if (!Log.HasLoggedErrors)
                AtomicFile.Write(StampFile, "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Log.Report(Problem.CannotWrite(StampFile, e.Message), ProjectFile);
        }

        return !Log.HasLoggedErrors;
    }

    private static FrameworkTemplates Read(ITaskItem manifest)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new Manifest(manifest.ItemSpec).FileNames())
            texts[file] = File.ReadAllText(Path.Combine(manifest.GetMetadata("Folder"), file));
        return new FrameworkTemplates(manifest.GetMetadata("Framework"), texts);
    }
}
