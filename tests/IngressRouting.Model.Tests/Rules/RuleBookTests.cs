using System.Text.RegularExpressions;

namespace IngressRouting.Model.Tests;

public sealed class RuleBookTests
{
    private static readonly Type[] RuleTypes =
    [
        .. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract),
    ];

    [Fact]
    public void EveryRuleTypeIsInTheBookAndNothingElse()
    {
        Assert.NotEmpty(RuleTypes);
        Assert.Equal(RuleTypes.Select(type => type.Name).Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.GetType().Name));
    }

    [Fact]
    public void IdsAscendWithoutRepetition()
    {
        var ids = RuleBook.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void IdIsTheStartOfTheTypeName() =>
        Assert.All(RuleBook.All, rule => Assert.Matches($"^{rule.Id}_[A-Z][A-Za-z0-9]+$", rule.GetType().Name));

    [Fact]
    public void TitlesAreSentencesWithoutFullStop() => Assert.All(RuleBook.All, rule => Assert.Matches("^[A-Z].{20,}[^. ]$", rule.Title));

    [Fact]
    public void TitlesDiffer() => Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Title).Distinct().Count());

    [Fact]
    public void RulesAreSealed() => Assert.All(RuleTypes, type => Assert.True(type.IsSealed, type.Name));

    [Fact]
    public void EveryRuleHasATestClassOfTheSameStem()
    {
        var tests = typeof(RuleBookTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        Assert.All(RuleTypes, type => Assert.Contains(type.Name + "Tests", tests));
    }

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule()
    {
        var pages = Directory.GetFiles(Pages(), "IR*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        // The tests of IngressRouting.Templates compare those of the rules of templates.
        Assert.Equal(RuleBook.All.Select(rule => rule.Id), pages.Where(page => !page!.StartsWith("IR5", StringComparison.Ordinal)));
        Assert.DoesNotContain(RuleBook.All, rule => rule.Id.StartsWith("IR5", StringComparison.Ordinal));
    }

    [Fact]
    public void PagesStartWithTheTitleAndNameTheSource()
    {
        foreach (var rule in RuleBook.All)
        {
            var page = File.ReadAllText(Path.Combine(Pages(), rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains($"Severity: {rule.Severity.ToString().ToLowerInvariant()}", page, StringComparison.Ordinal);
            Assert.Matches(new Regex(@"\(https://docs\.aws\.amazon\.com/\S+\)"), page);
            Assert.All(
                new[] { "## Why", "## Wrong", "## Right", "## When it says less" },
                part => Assert.Contains("\n" + part + "\n", page)
            );
        }
    }

    private static string Pages()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("global.json is in no folder above the tests");
        }

        return Path.Combine(folder.FullName, "docs", "rules");
    }
}
