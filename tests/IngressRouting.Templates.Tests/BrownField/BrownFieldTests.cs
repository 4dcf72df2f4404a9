using IngressRouting.Model;
using IngressRouting.TestSupport;

namespace IngressRouting.Templates.Tests.BrownField;

/// <summary>
/// Sound templates for networks that exist already, by people who knew nothing of the rules: each can be read, and none is accused of an
/// error.
/// </summary>
public sealed class BrownFieldTests
{
    private static readonly string Folder = Repository.PathOf("tests/IngressRouting.Templates.Tests/BrownField");

    public static TheoryData<string> Templates =>
        [
            .. Directory
                .EnumerateFiles(Folder)
                .Select(path => Path.GetFileName(path)!)
                .Where(name => !name.EndsWith(".cs", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void All_Are_Here() => Assert.Equal(60, Templates.Count);

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_Error_Is_Found(string name)
    {
        var report = TemplateCheck.File(Path.Combine(Folder, name), CheckOptions.Default);

        Assert.Null(report.Fault?.Message);
        Assert.Equal([], report.Findings.Where(finding => finding.Severity == Severity.Error).Select(Checked.Told));
    }
}
