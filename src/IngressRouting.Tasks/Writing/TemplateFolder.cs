using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IngressRouting.Tasks.Writing;

/// <summary>The folder with the templates of one project. It may hold files of others, which are left alone.</summary>
internal sealed class TemplateFolder(string folder, Manifest manifest)
{
    /// <summary>Where a file of this folder is.</summary>
    public string PathOf(string fileName) => Path.Combine(folder, fileName);

    /// <summary>Makes the folder hold these files, and none that an earlier build wrote and this one did not.</summary>
    /// <param name="settings">What the files were written with.</param>
    /// <param name="files">The files.</param>
    public void Update(string settings, IReadOnlyList<TemplateFile> files)
    {
        manifest.Announce(files);

        // First, so that a name that differs only in case is gone before it is written anew.
        foreach (var stale in manifest.FileNames().Except(files.Select(file => file.FileName)))
            File.Delete(PathOf(stale));

        foreach (var file in files)
            AtomicFile.WriteIfChanged(PathOf(file.FileName), file.Text);

        manifest.Complete(settings, files);
    }
}
