namespace IngressRouting.Fuzzing;

/// <summary>The command that compares programs which somebody wrote.</summary>
internal static class FileReport
{
    /// <summary>Writes a line for each topology, then how many there were of each kind.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="FormatException">A path leads nowhere.</exception>
    public static int Write(IEnumerable<string> paths, TextWriter output)
    {
        var files = FileCompilation.Of(paths);
        foreach (var (file, error) in files.Failed)
        {
            output.WriteLine(files.Assembly is null ? error : $"{file}: did not compile: {error}");
        }

        if (files.Assembly is null)
        {
            return 2;
        }

        var compared = new List<FileComparison>();
        foreach (var comparison in FileComparison.Of(files))
        {
            compared.Add(comparison);
            output.WriteLine(comparison);
        }

        var different = compared.Count(static each => each.Comparison.IsDifferent);
        var refused = compared.FindAll(static each => each.Reason is not null);
        output.WriteLine(
            $"{compared.Count} topologies: {compared.Count - different - refused.Count} equal, {refused.Count} refused, {different} different; "
                + $"{files.Failed.Count} files did not compile"
        );
        foreach (var reason in refused.CountBy(static each => each.Reason!).OrderByDescending(static reason => reason.Value))
        {
            output.WriteLine($"{reason.Value, 6}  {reason.Key}");
        }

        return different + files.Failed.Count == 0 ? 0 : 1;
    }
}
