using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Checking;

namespace IngressRouting.Tasks.Writing;

/// <summary>
/// The list of the files that the last builds wrote: what may be deleted, what <c>clean</c> must find, and, by its time, whether the
/// templates are up to date. The first line begins with a separator and has the settings that they were written with; then comes one line
/// for each file, a <see cref="ManifestEntry" />. The targets read it too.
/// </summary>
internal sealed class Manifest(string path)
{
    // Older than any assembly, so that MSBuild comes back to it.
    private static readonly DateTime Unfinished = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What the files were written with; empty before the first build.</summary>
    public string Settings => Lines().FirstOrDefault(IsSettings)?.Substring(1) ?? "";

    /// <summary>The names of the files that an earlier build wrote. What is not a plain name was not written by us.</summary>
    public IReadOnlyList<string> FileNames() =>
        Lines().Where(line => !IsSettings(line)).Select(FileName).Where(PlainFileName.Accepts).ToList();

    /// <summary>The files that the last build wrote.</summary>
    public IReadOnlyList<ManifestEntry> Entries() =>
        Lines().Select(ManifestEntry.Parse).OfType<ManifestEntry>().Where(entry => PlainFileName.Accepts(entry.FileName)).ToList();

    /// <summary>
    /// Adds the files that are about to be written, before the first of them is: if the build is interrupted, the next one still knows
    /// what it may find.
    /// </summary>
    public void Announce(IEnumerable<TemplateFile> files)
    {
        var known = FileNames();
        var added = files.Where(file => !known.Contains(file.FileName)).ToList();
        if (added.Count == 0)
            return;
        Write(Lines().Concat(added.Select(file => file.Entry.ToString())));
        File.SetLastWriteTimeUtc(path, Unfinished);
    }

    /// <summary>Replaces the list by the files that are now in the folder.</summary>
    public void Complete(string settings, IEnumerable<TemplateFile> files) =>
        Write(new[] { ManifestEntry.Separator + settings }.Concat(files.Select(file => file.Entry.ToString())));

    private IReadOnlyList<string> Lines() => File.Exists(path) ? File.ReadAllLines(path) : [];

    private void Write(IEnumerable<string> lines) => AtomicFile.Write(path, string.Concat(lines.Select(line => line + "\n")));

    private static bool IsSettings(string line) => line.Length > 0 && line[0] == ManifestEntry.Separator;

    private static string FileName(string line) => line.Split(ManifestEntry.Separator)[0];
}
