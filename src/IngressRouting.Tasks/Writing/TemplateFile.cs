namespace IngressRouting.Tasks.Writing;

/// <summary>A file on its way to the output folder.</summary>
/// <param name="FileName">A plain file name.</param>
/// <param name="Format">One of <see cref="FileFormat" />.</param>
/// <param name="TopologyName">The name of the topology.</param>
/// <param name="Text">The template.</param>
internal sealed record TemplateFile(string FileName, string Format, string TopologyName, string Text)
{
    /// <summary>The size of the file.</summary>
    public int Bytes { get; } = AtomicFile.Utf8.GetByteCount(Text);

    /// <summary>What the manifest says of it.</summary>
    public ManifestEntry Entry => new(FileName, Format, Bytes, Capabilities, Minified, TopologyName);

    /// <summary>What whoever deploys it must acknowledge, separated by spaces.</summary>
    public string Capabilities { get; init; } = "";

    /// <summary>The name of the file with the same template in fewer bytes; empty where there is none.</summary>
    public string Minified { get; init; } = "";
}
