using System.Linq;

namespace IngressRouting.Tasks.Writing;

/// <summary>A line of the manifest: a file in the folder, and what the items of the build say of it.</summary>
/// <param name="FileName">A plain file name.</param>
/// <param name="Format">One of <see cref="FileFormat" />.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Capabilities">What whoever deploys it must acknowledge, separated by spaces.</param>
/// <param name="Minified">The name of the file with the same template in fewer bytes; empty where there is none.</param>
/// <param name="TopologyName">The name of the topology.</param>
internal sealed record ManifestEntry(string FileName, string Format, int Bytes, string Capabilities, string Minified, string TopologyName)
{
    /// <summary>What separates the parts; no file name has it, and the name of the topology is last because it may.</summary>
    public const char Separator = '|';

    private const int Parts = 6;

    /// <summary>The line; the targets split it too.</summary>
    public override string ToString() =>
        string.Join(Separator.ToString(), FileName, Format, Bytes, Capabilities, Minified, OneLine(TopologyName));

    /// <summary>Reads a line; null when it is none of ours.</summary>
    public static ManifestEntry? Parse(string line)
    {
        var parts = line.Split([Separator], Parts);
        return parts.Length == Parts && int.TryParse(parts[2], out var bytes)
            ? new ManifestEntry(parts[0], parts[1], bytes, parts[3], parts[4], parts[5])
            : null;
    }

    // A line break in a name would add a line, and with it a file that clean deletes.
    private static string OneLine(string name) => new(name.Select(c => char.IsControl(c) ? ' ' : c).ToArray());
}
