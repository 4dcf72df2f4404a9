namespace IngressRouting.Templates.Tests.Rules;

/// <summary>The rules of templates have what those of the rule book have: a test class and a page, and no more of either.</summary>
public sealed class TemplateRulesTests
{
    private static readonly Type[] RuleTypes =
    [
        .. typeof(TemplateRules).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract),
    ];

    public static TheoryData<string> Rules() => [.. TemplateRules.OfTemplates.Select(rule => rule.Id)];

    [Fact]
    public void EveryRuleTypeIsAskedAndNothingElse()
    {
        Assert.NotEmpty(RuleTypes);
        Assert.Equal(
            RuleTypes.Select(type => type.Name).Order(StringComparer.Ordinal),
            TemplateRules.OfTemplates.Select(rule => rule.GetType().Name)
        );
        Assert.All(RuleTypes, type => Assert.True(type.IsSealed, type.Name));
    }

    [Fact]
    public void IdsAreOfTheirOwnRangeAndStartTheTypeNames() =>
        Assert.All(TemplateRules.OfTemplates, rule => Assert.Matches($"^{rule.Id}_[A-Z][A-Za-z0-9]+$", rule.GetType().Name));

    [Fact]
    public void RulesOfTheBookAndOfTemplatesDiffer()
    {
        Assert.All(TemplateRules.OfTemplates, rule => Assert.StartsWith("IR5", rule.Id, StringComparison.Ordinal));
        Assert.All(RuleBook.All, rule => Assert.False(rule.Id.StartsWith("IR5", StringComparison.Ordinal), rule.Id));
        var ids = TemplateRules.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void EveryRuleHasATestClassAndEveryTestClassARule()
    {
        var classes = typeof(TemplateRulesTests)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(TemplateRulesTests).Namespace && !type.IsNested)
            .Select(type => type.Name)
            .Where(name => name.StartsWith("IR", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(TemplateRules.OfTemplates.Select(rule => rule.GetType().Name + "Tests"), classes);
    }

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule()
    {
        var pages = Directory
            .GetFiles(Repository.PathOf("docs/rules"), "IR5*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(TemplateRules.OfTemplates.Select(rule => rule.Id), pages);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void PageStartsWithTheTitleAndNamesTheSource(string id)
    {
        var rule = TemplateRules.OfTemplates.Single(rule => rule.Id == id);
        var page = File.ReadAllText(Repository.PathOf($"docs/rules/{id}.md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {rule.Severity.ToString().ToLowerInvariant()}\n", page, StringComparison.Ordinal);
        Assert.Matches(@"\(https://docs\.aws\.amazon\.com/\S+\)", page);
        Assert.All(
            new[] { "## Why", "## Wrong", "## Right", "## When it says less" },
            part => Assert.Contains($"\n{part}\n", page, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ExamplesAreSaidToBeWrongOrRight(string id) =>
        Assert.Equal(["Right", "Wrong"], ExamplesOf(id).Select(snippet => snippet.Heading).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void WrongExamplesBreakThisRuleAndNoOtherIsAnError(string id)
    {
        foreach (var example in ExamplesOf(id).Where(snippet => snippet.Heading == "Wrong"))
        {
            var findings = Checked.Report(example.Text).Findings;
            Assert.True(findings.Any(finding => finding.RuleId == id), $"{example} does not report {id}.");
            var others = findings.Where(finding => finding.Severity == Severity.Error && finding.RuleId != id).ToList();
            Assert.True(others.Count == 0, $"{example} reports more:\n{string.Join('\n', others)}");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void RightExamplesBreakNoRule(string id)
    {
        foreach (var example in ExamplesOf(id).Where(snippet => snippet.Heading == "Right"))
        {
            var report = Checked.Report(example.Text);
            var said = report.Findings.Where(finding => finding.Severity == Severity.Error || finding.RuleId == id).ToList();
            Assert.True(said.Count == 0, $"{example} reports:\n{string.Join('\n', said)}");
            Assert.DoesNotContain(report.NotProven, question => question.RuleId == id);
        }
    }

    private static IReadOnlyList<Snippet> ExamplesOf(string rule) => MarkdownSnippets.YamlOf($"docs/rules/{rule}.md");
}
