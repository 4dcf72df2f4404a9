namespace IngressRouting.Model.Tests;

/// <summary>Whatever is stated, the rules answer; and they answer the same again.</summary>
public sealed class RandomModelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(20_000)]
    [InlineData(30_000)]
    public void NoRuleThrowsAndAnswersAreTheSameTwice(int first)
    {
        for (var seed = first; seed < first + 150; seed++)
        {
            var once = Expect.Print(Expect.Judge(RandomNet.Make(seed)));
            var again = Expect.Print(Expect.Judge(RandomNet.Make(seed)));
            Assert.True(once == again, $"seed {seed}");
        }
    }

    [Fact]
    public void EveryRuleIsReached()
    {
        var missing = RuleBook.All.Select(rule => rule.Id).ToHashSet();
        for (var seed = 0; seed < 3000 && missing.Count > 0; seed++)
        {
            missing.ExceptWith(Expect.Judge(RandomNet.Make(seed)).Findings.Select(finding => finding.RuleId));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void FindingsAreOneLineWithoutFullStop() =>
        Assert.All(
            Enumerable.Range(50_000, 300).SelectMany(seed => Expect.Judge(RandomNet.Make(seed)).Findings),
            finding => Assert.Matches(@"^[^\r\n]+[^.\r\n]$", finding.Message)
        );

    [Fact]
    public void ReturnRulesSpeakOnceForAnEdgeRouteAndSubnet()
    {
        for (var seed = 60_000; seed < 60_500; seed++)
        {
            var view = new TopologyView(RandomNet.Make(seed).Model, Scenario.Unconditional);
            var routes = view.ReturnPaths.Select(path => path.Interception.Route.Id).ToList();
            Assert.Equal(routes.Distinct(), routes);
        }
    }
}
