using IngressRouting.Templates;

namespace IngressRouting.Cli;

/// <summary>Finds the templates that a command line means.</summary>
internal static class TemplateFiles
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml", ".template"];

    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,

        // A link may lead back to where it stands; what is hidden is not the user's.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>
    /// The files, each once: a file that is named, whatever it is, and every template of a folder that is named. A file of a folder that
    /// cannot be read may be a template.
    /// </summary>
    public static IEnumerable<string> Find(IEnumerable<string> paths) =>
        paths.SelectMany(In).DistinctBy(path => path.Length > 0 ? Path.GetFullPath(path) : path, StringComparer.Ordinal);

    private static IEnumerable<string> In(string path) =>
        Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*", Options)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("node_modules"))
                .Order(StringComparer.Ordinal)
                .Where(TemplateCheck.IsTemplate)
            : [path];
}
