namespace IngressRouting.Model.Tests;

/// <summary>Every value that a parameter accepts is judged, where rules look at what is made of it.</summary>
public sealed class AllowedValueTests
{
    private readonly Founding founding = new();

    [Fact]
    public void BlockThatIsWrong_IsFound()
    {
        founding.AppSubnet(app => app with { Cidr = new Value<Cidr>.Symbolic(new Expression.Parameter("P")) });
        founding.Net.Parameter("P", "10.0.1.0/24", "10.9.0.0/24");

        var findings = Expect.Judge(founding.Net).Findings.Where(finding => finding.RuleId == "IR1002");

        var finding = Assert.Single(findings);
        Assert.Equal("P = 10.9.0.0/24", finding.When);
        Assert.Null(finding.Repair);
    }

    [Fact]
    public void BlocksThatAreRight_AreProven()
    {
        founding.AppSubnet(app => app with { Cidr = new Value<Cidr>.Symbolic(new Expression.Parameter("P")) });
        founding.Net.Parameter("P", "10.0.1.0/24", "10.0.7.0/24");

        Assert.DoesNotContain(Expect.Judge(founding.Net).OpenQuestions, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void PartOfABlock_IsWorkedOut()
    {
        var part = new Expression.Block(new Expression.Parameter("P"), AddressFamily.IPv4, 24, 1);
        founding.AppSubnet(app => app with { Cidr = new Value<Cidr>.Symbolic(part) });
        founding.Net.Parameter("P", "10.0.0.0/16", "10.9.0.0/16");

        Assert.Equal("P = 10.9.0.0/16", Expect.Judge(founding.Net).Findings.First(finding => finding.RuleId == "IR1002").When);
    }

    [Fact]
    public void Parameter_AgreesWithConditions()
    {
        founding.AppSubnet(app => app with { Cidr = new Value<Cidr>.Symbolic(new Expression.Parameter("P")) });
        founding.Net.Parameter("P", "10.0.1.0/24", "10.9.0.0/24");
        founding.Net.Is("IsGood", "P", "10.0.1.0/24");
        founding.Net.When("IsGood", true, founding.App);

        Assert.DoesNotContain(Expect.Judge(founding.Net).Findings, finding => finding.RuleId == "IR1002");
    }

    [Fact]
    public void ParameterThatNoRuleLooksAt_IsNotVaried()
    {
        founding.Net.Parameter("P", "a", "b");

        Assert.Null(Assert.Single(ScenarioPlan.For(founding.Net.Model).Scenarios).Parameters);
    }

    [Fact]
    public void ParameterWithAnyValue_StaysUnknown()
    {
        founding.AppSubnet(app => app with { Cidr = new Value<Cidr>.Symbolic(new Expression.Parameter("P")) });
        founding.Net.Parameter("P");

        Assert.Contains(Expect.Judge(founding.Net).OpenQuestions, question => question.RuleId == "IR1002");
    }
}
