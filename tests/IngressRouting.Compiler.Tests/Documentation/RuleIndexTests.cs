using IngressRouting.Analyzers;
using IngressRouting.Tasks.Checking;
using IngressRouting.Templates;
using VerifyXunit;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>What documentation repeats of ids and titles is generated, so that it has one home.</summary>
public sealed class RuleIndexTests
{
    [Fact]
    public Task Every_Id_Is_Listed() => Verifier.VerifyFile(RuleIndex.Page(), Repository.PathOf("docs/rules/README.md"));

    [Fact]
    public void Rules_Of_Templates_Are_None_Of_The_Analyzers()
    {
        Assert.NotEmpty(TemplateRules.OfTemplates);
        var descriptors = new TopologyAnalyzer().SupportedDiagnostics.Select(each => each.Id);
        Assert.Empty(descriptors.Intersect(TemplateRules.OfTemplates.Select(rule => rule.Id)));
    }

    [Fact]
    public void Page_Of_The_Package_Has_The_Same_Build_Codes() =>
        Assert.Contains(
            RuleIndex.BuildCodes(),
            File.ReadAllText(Repository.PathOf("src/IngressRouting.Package/README.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Page_Of_The_Package_And_Its_Props_Have_Every_Property()
    {
        Assert.NotEmpty(BuildSettings.Names);
        foreach (var file in new[] { "README.md", "build/IngressRouting.props" })
        {
            var text = File.ReadAllText(Repository.PathOf("src/IngressRouting.Package/" + file));
            Assert.All(BuildSettings.Names, name => Assert.Contains(name, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_Build_Code_Is_In_The_List()
    {
        var declared = typeof(ProblemCode).GetFields().Where(field => field.FieldType == typeof(ProblemCode));
        Assert.Equal(declared.Select(field => (ProblemCode)field.GetValue(null)!), ProblemCode.All);
    }
}
