using System.Text;
using IngressRouting.CloudFormation;
using IngressRouting.Templates;

namespace IngressRouting.Fuzzing;

/// <summary>A template that mutants are made of.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">The same as nodes.</param>
internal sealed record BaseTemplate(string Name, string Text, DocumentObject Root)
{
    private const string Prefix = "bases/";

    /// <summary>The nested template of one of the others; mutants of it are judged through that one too.</summary>
    public const string Nested = "child.yaml";

    /// <summary>The template that nests it.</summary>
    public const string Nesting = "nested.yaml";

    /// <summary>All of them, in the order of their names.</summary>
    public static BaseTemplate[] All { get; } = [.. Load()];

    private static IEnumerable<BaseTemplate> Load()
    {
        var assembly = typeof(BaseTemplate).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(IsBase).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var text = reader.ReadToEnd();
            var name = resource[Prefix.Length..];
            yield return new BaseTemplate(name, text, DocumentReader.Read(name, Encoding.UTF8.GetBytes(text)).Root);
        }
    }

    private static bool IsBase(string resource) => resource.StartsWith(Prefix, StringComparison.Ordinal);
}
