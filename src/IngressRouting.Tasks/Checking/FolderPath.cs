using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IngressRouting.Tasks.Checking;

/// <summary>
/// The folder of the user's choice for templates. It must lie in the project: the build overwrites and deletes there, and another
/// project's build must not find its files gone.
/// </summary>
internal static class FolderPath
{
    /// <summary>The full path of a folder; null, with the reason, when it is refused.</summary>
    /// <param name="project">The folder of the project.</param>
    /// <param name="folder">What the property says, with either slash.</param>
    /// <param name="reserved">The folder in which the build keeps its own files.</param>
    /// <param name="reason">Why it is refused.</param>
    public static string? Resolve(string project, string folder, string reserved, out string reason)
    {
        reason = "";
        var normal = folder.Trim().Replace('\\', '/');
        if (normal.StartsWith("/", StringComparison.Ordinal) || normal.StartsWith("~", StringComparison.Ordinal) || normal.Contains(":"))
            reason = "it is not relative to the project";
        var segments = new List<string>();
        foreach (var segment in normal.Split('/').Where(segment => segment is not ("" or ".")))
        {
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else
                reason = reason.Length > 0 ? reason : "it leads out of the project";
        }

        if (reason.Length == 0 && segments.Find(segment => !PlainFileName.Accepts(segment.TrimStart('.'))) is { } odd)
            reason = $"'{odd}' is not a folder name on every system";
        var path = Path.GetFullPath(Path.Combine(new[] { project }.Concat(segments).ToArray()));
        if (reason.Length == 0 && IsInside(path, Path.GetFullPath(reserved)))
            reason = "the build keeps files of its own there";
        return reason.Length == 0 ? path : null;
    }

    private static bool IsInside(string path, string folder) =>
        (WithSlash(path)).StartsWith(WithSlash(folder), StringComparison.OrdinalIgnoreCase);

    private static string WithSlash(string path) => path.TrimEnd('/', '\\') + "/";
}
