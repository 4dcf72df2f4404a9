using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Writing;

namespace IngressRouting.Tasks.Telling;

/// <summary>The line that the build prints for a topology.</summary>
internal static class Summary
{
    /// <summary>Where its template is, what the rules say, and what a large one needs.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="folder">Where the user finds them.</param>
    public static string Of(TopologyFiles topology, string folder)
    {
        var (compiled, files) = topology;
        var templates = files.Where(file => file.Format != FileFormat.Minified).Select(file => file.FileName).ToList();
        var names = string.Join(" and ", new[] { Path.Combine(folder, templates[0]) }.Concat(templates.Skip(1)));
        var judged = $"{compiled.Proven} rules proven, {compiled.Violated} violated, {compiled.NotProven} not proven";
        return $"{compiled.Name} -> {names} ({judged}{Size(files)})";
    }

    private static string Size(IReadOnlyList<TemplateFile> files)
    {
        if (files.FirstOrDefault(file => file.Format == FileFormat.Minified) is not { } minified)
            return "";
        var largest = files.Max(file => file.Bytes);
        var request = Number(TemplateFiles.RequestBytes);
        var remedy =
            minified.Bytes <= TemplateFiles.RequestBytes
                ? $"{minified.FileName} has {Number(minified.Bytes)}"
                : $"deploy it through S3; {minified.FileName} has {Number(minified.Bytes)}";
        return $"; {Number(largest)} bytes are over the {request} of a request: {remedy}";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
