using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the snapshot beside the test, as Verify does: <c>Class.Method.verified.ext</c> is what was accepted,
/// <c>Class.Method.received.ext</c> appears when a test gives something else, and accepting means renaming it.
/// </summary>
public static class Verifier
{
    /// <summary>Fails when the text is not what the snapshot holds, or when there is no snapshot yet.</summary>
    /// <param name="target">The text.</param>
    /// <param name="extension">The extension of its snapshot, without a dot.</param>
    /// <param name="sourceFile">The test's file, which is named for its class.</param>
    /// <param name="method">The test.</param>
    public static Task Verify(
        string target,
        string extension,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, Path.GetFileNameWithoutExtension(sourceFile) + "." + method);
        return Compare(target, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    /// <summary>Fails when a generated file of the repository is not what would be generated now; accepting means renaming here too.</summary>
    /// <param name="target">The text.</param>
    /// <param name="path">The file, which has an extension.</param>
    public static Task VerifyFile(string target, string path) =>
        Compare(target, path, Path.ChangeExtension(path, "received" + Path.GetExtension(path)));

    private static Task Compare(string target, string verified, string received)
    {
        var actual = target.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return Task.CompletedTask;
        }

        File.WriteAllText(received, actual);
        var what = expected is null ? "There is no snapshot yet" : "The snapshot differs";
        var accept = $"To accept: mv '{received}' '{verified}'";
        return Task.FromException(new SnapshotException($"{what}.\n{accept}\n\n{Difference(expected ?? "", actual)}"));
    }

    private static string Difference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var text = new StringBuilder();
        text.Append(start == 0 ? "" : $"  … {start} equal lines\n");
        AppendLines(text, "- ", before[start..^end]);
        AppendLines(text, "+ ", after[start..^end]);
        return text.Append(end == 0 ? "" : $"  … {end} equal lines\n").ToString();
    }

    private static void AppendLines(StringBuilder text, string mark, string[] lines)
    {
        foreach (var line in lines)
        {
            text.Append(mark).Append(line).Append('\n');
        }
    }
}
