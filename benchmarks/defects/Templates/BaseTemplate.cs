using System.Reflection;

namespace IngressRouting.Defects.Templates;

/// <summary>A correct template, which defects are planted in.</summary>
/// <param name="Name">Its file name without extension.</param>
/// <param name="Text">Its text.</param>
internal sealed record BaseTemplate(string Name, string Text)
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<BaseTemplate> All { get; } = [.. Read().OrderBy(template => template.Name, StringComparer.Ordinal)];

    private static IEnumerable<BaseTemplate> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(file => file.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            yield return new BaseTemplate(Path.GetFileNameWithoutExtension(file), reader.ReadToEnd());
        }
    }
}
