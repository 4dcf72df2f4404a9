using System.Runtime.CompilerServices;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>The interpreter looks at declarations in one way only, which notes the file: an outcome must not depend on a file unnoticed.</summary>
public sealed class TouchTests
{
    [Fact]
    public void Only_Sources_Reads_Syntax_And_Makes_Semantic_Models()
    {
        var readers = Directory
            .EnumerateFiles(Path.Combine(Repository(), "src/IngressRouting.Evaluation/Interpreting"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && (Has(text, ".GetSyntax(") || Has(text, ".GetSemanticModel(")))
            .Select(Path.GetFileName);

        Assert.Equal(["Sources.cs"], readers);
    }

    private static bool Has(string text, string call) => text.Contains(call, StringComparison.Ordinal);

    private static string Repository([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../..");
}
