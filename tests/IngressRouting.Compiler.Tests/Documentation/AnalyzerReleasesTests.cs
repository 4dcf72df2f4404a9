using VerifyXunit;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>
/// The release tracking files say since which version each id exists. What is released stays as it is; everything else is unshipped, and
/// that file is generated.
/// </summary>
public sealed class AnalyzerReleasesTests
{
    private const string Folder = "src/IngressRouting.Analyzers/";

    [Fact]
    public Task What_Is_New_Is_Unshipped() =>
        Verifier.VerifyFile(AnalyzerReleases.Unshipped(Shipped()), Repository.PathOf(Folder + "AnalyzerReleases.Unshipped.md"));

    [Fact]
    public void What_Is_Shipped_Still_Exists()
    {
        var current = AnalyzerReleases.Current().Select(row => row.Id);
        Assert.All(AnalyzerReleases.Rows(Shipped()), row => Assert.Contains(row.Id, current));
    }

    /// <summary>How the next release moves rows from one file to the other.</summary>
    [Fact]
    public void Shipped_Rows_Are_Not_Unshipped_Unless_They_Changed()
    {
        var rows = AnalyzerReleases.Current();
        var shipped = $"## Release 0.0.1\n\n### New Rules\n\n{rows[0]}\n{rows[1] with { Severity = "Hidden" }}\n";
        var unshipped = AnalyzerReleases.Unshipped(shipped);

        Assert.DoesNotContain(rows[0].ToString(), unshipped, StringComparison.Ordinal);
        Assert.Contains(
            $"{rows[1].Id} | {rows[1].Category} | {rows[1].Severity} | {rows[1].Category} | Hidden |",
            unshipped,
            StringComparison.Ordinal
        );
        Assert.Contains(rows[2].ToString(), unshipped, StringComparison.Ordinal);
    }

    private static string Shipped() => File.ReadAllText(Repository.PathOf(Folder + "AnalyzerReleases.Shipped.md")).ReplaceLineEndings("\n");
}
