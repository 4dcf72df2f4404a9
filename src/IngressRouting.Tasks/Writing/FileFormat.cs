namespace IngressRouting.Tasks.Writing;

/// <summary>What a written file is, in the words that the manifest and the items of the build use.</summary>
internal static class FileFormat
{
    /// <summary>A template in JSON.</summary>
    public const string Json = "json";

    /// <summary>A template in YAML.</summary>
    public const string Yaml = "yaml";

    /// <summary>The same template as another file, in JSON without a space too many.</summary>
    public const string Minified = "minified";
}
