using System.Reflection;

namespace IngressRouting.Usage.Tests;

/// <summary>The page shows what is compiled here.</summary>
public sealed class UsageDocumentTests
{
    private static readonly string Root = typeof(UsageDocumentTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static TheoryData<string> Examples() =>
        [
            .. Directory
                .GetFiles(Path.Combine(Root, "tests/IngressRouting.Usage.Tests/Examples"))
                .Select(file => Path.GetFileName(file))
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Page_shows_the_example(string file)
    {
        var example = File.ReadAllText(Path.Combine(Root, "tests/IngressRouting.Usage.Tests/Examples", file)).ReplaceLineEndings("\n");
        var page = File.ReadAllText(Path.Combine(Root, "docs/using-the-template.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{example}```\n", page, StringComparison.Ordinal);
    }
}
