namespace IngressRouting.Model.Tests;

/// <summary>How what is said in each scenario becomes what is said of the topology.</summary>
public sealed class JudgeTests
{
    private readonly Founding founding = new();

    [Fact]
    public void WithoutConditions_NothingSaysWhen()
    {
        founding.Net.Remove(founding.AppRoute);
        Assert.Null(Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void SaidInEveryScenario_SaysNotWhen()
    {
        founding.Net.Remove(founding.AppRoute);
        founding.Net.When("Other", true, founding.Net.Interface(founding.Inspection, "Spare"));
        Assert.Null(Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void SaidUnderOneCondition_SaysWhich()
    {
        founding.Net.When("UseNat", false, founding.AppRoute);
        Assert.Equal("UseNat = true", Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void SaidUnderTwoConditions_SaysBoth()
    {
        founding.Net.When("A", true, founding.EdgeRoute, founding.AppRoute);
        var wrong = founding.Net.Route(founding.EdgeTable, Net.Block("10.9.0.0/24"), Net.Eni(founding.Eni));
        founding.Net.When("A", true, wrong);
        founding.Net.When("B", false, wrong);
        Assert.Equal("A = true and B = false", Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void SaidUnderEitherOfTwoConditions_NamesTheConditions()
    {
        var one = founding.Net.Subnet(founding.Vpc, "One", "10.0.5.0/24");
        var two = founding.Net.Subnet(founding.Vpc, "Two", "10.0.6.0/24");
        var wrong = founding.Net.Route(founding.EdgeTable, Net.Block("10.9.0.0/24"), Net.Eni(founding.Eni));
        founding.Net.When("A", true, one);
        founding.Net.When("B", true, two);
        founding.Net.Change<Route>(wrong, route => route with { Destination = Net.Block("10.0.4.0/22") });
        founding.Net.Change<Subnet>(one, subnet => subnet with { Cidr = Net.Symbolic<Cidr>("OneCidr") });
        founding.Net.Change<Subnet>(two, subnet => subnet with { Cidr = Net.Symbolic<Cidr>("TwoCidr") });
        var questions = Expect.Judge(founding.Net).OpenQuestions.Where(question => question.RuleId == "IR2007");
        Assert.Equal(["A = true", "A = false and B = true"], questions.Select(question => question.When));
    }

    [Fact]
    public void ScenariosThatCannotOccur_AreNotJudged()
    {
        founding.Net.When("A", true, founding.AppRoute);
        founding.Net.Parameter("P", "yes");
        founding.Net.Is("A", "P", "yes");
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void MutuallyExclusiveConditions_AreOneChoice()
    {
        // Two routes for one destination collide only when both are there, which no deployment has.
        var second = founding.Net.Route(founding.AppTable, Net.Block("0.0.0.0/0"), Net.Eni(founding.Eni));
        founding.Net.When("Small", true, founding.AppRoute);
        founding.Net.When("Large", true, second);
        founding.Net.Parameter("Size", "small", "large");
        founding.Net.Is("Small", "Size", "small");
        founding.Net.Is("Large", "Size", "large");
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void WhatFollowsFromAnotherCondition_IsNotSaid()
    {
        founding.Net.Is("Small", "Size", "small");
        founding.Net.Is("Large", "Size", "large");
        founding.Net.Condition("Slow", new ConditionTest.Opposite(new("Large", true)));
        founding.Net.When("Small", false, founding.AppRoute);
        founding.Net.When("Large", true, founding.Net.Interface(founding.Inspection, "Spare"));
        founding.Net.When("Slow", true, founding.Net.Interface(founding.Inspection, "Other"));
        Assert.Equal("Small = true", Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void TooManyConditions_AreNotProvenInOneSentence()
    {
        HaveConditions(7);

        var judgement = Expect.Judge(founding.Net);
        Assert.Empty(judgement.Findings);
        Assert.Empty(judgement.OpenQuestions);
        Assert.Equal(
            "the conditions C0, C1, C2, C3, C4, C5, C6 have more than 64 combinations; 8 were judged, which are the defaults and each of them "
                + $"changed alone, and {RuleBook.All.Count} rules hold in those",
            judgement.NotJudged
        );
        Assert.Equal((0, 0, RuleBook.All.Count), (judgement.Proven, judgement.Violated, judgement.NotProven));
    }

    [Fact]
    public void TooManyConditions_NeverMakeAFindingCertain()
    {
        founding.Net.Remove(founding.AppRoute);
        HaveConditions(7);

        Assert.Equal("in each combination that was judged", Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void TooManyConditions_SayWhatWasChanged()
    {
        HaveConditions(7);
        founding.Net.When("C6", true, founding.AppRoute);

        var judgement = Expect.Judge(founding.Net);
        Assert.Equal("C6 = false, the rest by default", Assert.Single(judgement.Findings).When);
        Assert.Equal((0, 1, RuleBook.All.Count - 1), (judgement.Proven, judgement.Violated, judgement.NotProven));
    }

    [Fact]
    public void TooManyConditions_SayWhatIsSoByDefault()
    {
        HaveConditions(7);
        founding.Net.When("C6", false, founding.AppRoute);

        Assert.Equal("by default", Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    [Fact]
    public void TooManyConditions_AreEachTurned()
    {
        HaveConditions(7);
        founding.Net.Is("One", "P", "x");
        founding.Net.Is("Two", "Q", "y");
        founding.Net.Condition("Both", new ConditionTest.All(new([new("One", true), new("Two", true)])));
        founding.Net.When("Both", false, founding.AppRoute);

        Assert.Equal("Both = true, the rest by default", Assert.Single(Expect.Judge(founding.Net).Findings).When);
    }

    private void HaveConditions(int count)
    {
        for (var i = 0; i < count; i++)
        {
            founding.Net.When("C" + i, true, founding.Net.Interface(founding.Inspection, "Spare" + i));
        }
    }

    [Fact]
    public void ExactlyTheBudget_IsJudged()
    {
        for (var i = 0; i < 6; i++)
        {
            founding.Net.When("C" + i, true, founding.Net.Interface(founding.Inspection, "Spare" + i));
        }

        Assert.Equal(ScenarioPlan.Budget, ScenarioPlan.For(founding.Net.Model).Scenarios.Count);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void ConditionThatDependsOnTooMuch_EndsTheSearch()
    {
        for (var i = 0; i < 4; i++)
        {
            var operands = Enumerable.Range(0, 10).Select(j => new ConditionLiteral($"C{i}{j}", true));
            founding.Net.Condition("All" + i, new ConditionTest.All(new(operands)));
            founding.Net.When("All" + i, true, founding.Net.Interface(founding.Inspection, "Spare" + i));
        }

        Assert.Equal("the conditions All0, All1, All2, All3", ScenarioPlan.For(founding.Net.Model).Open);
    }

    [Fact]
    public void Counts_AddUp()
    {
        founding.Net.Remove(founding.AppRoute);
        founding.AppSubnet(app => app with { Cidr = Net.Symbolic<Cidr>("AppCidr") });
        var judgement = Expect.Judge(founding.Net);
        Assert.Equal((1, 1, 1), (judgement.Errors, judgement.Violated, judgement.NotProven));
        Assert.Equal(RuleBook.All.Count - 2, judgement.Proven);
    }

    [Fact]
    public void Cancellation_EndsTheJudgement()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Judge.Topology(founding.Net.Model, RuleBook.All, source.Token));
    }

    [Fact]
    public void FindingsOfARule_FollowTheOrderOfTheTopology()
    {
        var first = founding.Net.Route(founding.EdgeTable, Net.Block("10.8.0.0/24"), Net.Eni(founding.Eni));
        var second = founding.Net.Route(founding.EdgeTable, Net.Block("10.9.0.0/24"), Net.Eni(founding.Eni));
        founding.Net.When("A", false, first);
        Assert.Equal([first, second], Expect.Judge(founding.Net).Findings.Select(finding => finding.Subject.Element));
    }
}
