using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace IngressRouting.Compiler.Tests.Upgrading;

/// <summary>What users of released versions have deployed stays as it is when they upgrade.</summary>
public sealed class ReleasedTemplatesTests
{
    public static TheoryData<string> Sources() => [.. Files()];

    [Fact]
    public void This_Version_Has_A_Folder()
    {
        var version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
        Assert.Contains(Files(), file => file.StartsWith($"Released/{version}/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Template_Is_That_Of_The_Release(string source)
    {
        var path = Path.Combine(Folder(), source);
        var run = await CompilerRun.OfAsync(TestCompilation.Create([new SourceFile(source, File.ReadAllText(path))]));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var template = run.Template(Path.GetFileNameWithoutExtension(path));
        var released = Path.ChangeExtension(path, ".template.json");
        Assert.Equal([], Replaced(File.Exists(released) ? File.ReadAllText(released) : template, template));
        await Verifier.VerifyFile(template, released);
    }

    [Fact]
    public void Resource_That_Would_Be_Replaced_Is_Named()
    {
        const string Before = """{ "Resources": { "A": { "Type": "X" }, "B": { "Type": "X" }, "C": { "Type": "X" } } }""";
        const string After = """{ "Resources": { "A": { "Type": "X" }, "B": { "Type": "Y" }, "D": { "Type": "X" } } }""";
        Assert.Equal(["B was X and is Y", "C is gone"], Replaced(Before, After));
    }

    private static IEnumerable<string> Files() =>
        Directory
            .GetFiles(Path.Combine(Folder(), "Released"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static List<string> Replaced(string before, string after)
    {
        var now = Types(after);
        return
        [
            .. Types(before)
                .Where(old => !now.TryGetValue(old.Key, out var type) || type != old.Value)
                .Select(old => now.TryGetValue(old.Key, out var type) ? $"{old.Key} was {old.Value} and is {type}" : $"{old.Key} is gone"),
        ];
    }

    private static Dictionary<string, string> Types(string template) =>
        JsonDocument
            .Parse(template)
            .RootElement.GetProperty("Resources")
            .EnumerateObject()
            .ToDictionary(resource => resource.Name, resource => resource.Value.GetProperty("Type").GetString()!);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
