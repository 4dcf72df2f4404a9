using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Checking;

namespace IngressRouting.Tasks.Writing;

/// <summary>
/// The list of the files that the last builds wrote: what may be deleted, what <c>clean</c> must find, and, by its time, whether the
/// templates are up to date. One line for each file, <c>FileName|TemplateName</c>; the targets read it too.
/// </summary>
internal sealed class Manifest(string path)
{
    private const char Separator = '|';

    // Older than any assembly, so that MSBuild comes back to it.
    private static readonly DateTime Unfinished = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The names of the files that an earlier build wrote. What is not a plain name was not written by us.</summary>
    public IReadOnlyList<string> FileNames() => Lines().Select(FileName).Where(PlainFileName.Accepts).ToList();

    /// <summary>
    /// Adds the files that are about to be written, before the first of them is: if the build is interrupted, the next one still knows
    /// what it may find.
    /// </summary>
    public void Announce(IEnumerable<TemplateFile> files)
    {
        var known = Lines();
        var added = files.Select(Line).Except(known).ToList();
        if (added.Count == 0)
            return;
        Write(known.Concat(added));
        File.SetLastWriteTimeUtc(path, Unfinished);
    }

    /// <summary>Replaces the list by the files that are now in the folder.</summary>
    public void Complete(IEnumerable<TemplateFile> files) => Write(files.Select(Line));

    private IReadOnlyList<string> Lines() => File.Exists(path) ? File.ReadAllLines(path) : [];

    private void Write(IEnumerable<string> lines) => AtomicFile.Write(path, string.Concat(lines.Select(line => line + "\n")));

    private static string Line(TemplateFile file) => file.FileName + Separator + OneLine(file.TemplateName);

    // A line break in a name would add a line, and with it a file that clean deletes.
    private static string OneLine(string name) => new(name.Select(c => char.IsControl(c) ? ' ' : c).ToArray());

    private static string FileName(string line) => line.Split(Separator)[0];
}
