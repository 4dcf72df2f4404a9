using IngressRouting.CloudFormation;
using IngressRouting.CloudFormation.Tests;

namespace IngressRouting.Templates.Tests;

/// <summary>What the writer writes, the reader reads as the same design.</summary>
public sealed class WriterTests
{
    private const string Prefix = "golden/";

    public static TheoryData<string> Golden =>
        [.. typeof(WriterTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))];

    [Fact]
    public void All_Golden_Templates_Are_Here() => Assert.InRange(Golden.Count, 7, 100);

    [Theory]
    [MemberData(nameof(Golden))]
    public void A_Sound_Design_That_Was_Written_Stays_Silent(string name)
    {
        // The other two are models, and are compared with what is said of them.
        if (name.Contains("SampleTests", StringComparison.Ordinal))
        {
            Assert.Equal([], Checked.Findings(Load(name)));
        }
    }

    [Fact]
    public void The_Founding_Design_Is_Judged_As_The_Model_Is() => AssertAlike(FoundingDesign.Build().Build(), null);

    [Fact]
    public void Every_Construct_Is_Judged_As_The_Model_Is() => AssertAlike(EveryConstruct.Build().Build(), EveryConstruct.Sections);

    // Their references go anywhere, and the reader goes by what is there: it may say something else of them, but must be able to read them.
    [Fact]
    public void Random_Models_Are_Read_From_Json_As_From_Yaml()
    {
        var compared = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            if (TemplateWriter.Write(new RandomModel(seed).Build()) is { Document: { } document, Json: { } json })
            {
                Assert.Equal(Told(json), Told(YamlText.Write(document)));
                compared++;
            }
        }

        Assert.InRange(compared, 50, 200);
    }

    // The reader may know less, which makes a finding a question; it must not find what is not there.
    private static void AssertAlike(TopologyModel model, TemplateSections? sections)
    {
        var json = TemplateWriter.Write(model, sections).Json!;
        var direct = Judge
            .Topology(model, TemplateRules.All)
            .Findings.Select(finding => $"{finding.RuleId} {NameOf(model, finding.Subject.Element)}");
        var report = Checked.Report(json);
        var read = report.Findings.Select(finding => $"{finding.RuleId} {finding.Place.Resource}");

        Assert.Equal([], read.Except(direct));
    }

    private static string NameOf(TopologyModel model, ElementId id) => model.Elements[id.Index].LogicalId;

    [Theory]
    [MemberData(nameof(Golden))]
    public void Json_And_Yaml_Are_Judged_Alike(string name)
    {
        var json = Load(name);

        Assert.Equal(Told(json), Told(YamlText.Write(JsonText.Read(json))));
    }

    private static IEnumerable<string> Told(string template)
    {
        var report = Checked.Report(template);
        return report
            .Findings.Select(finding => $"{finding.RuleId} {finding.Place.Resource} {finding.Message}")
            .Concat(report.NotProven.Select(question => $"{question.RuleId} {question.Place.Resource} {question.Needs}"));
    }

    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(WriterTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
