namespace IngressRouting.Model.Tests;

public sealed class IR1010_ReferencedElementIsThereTests
{
    private const string Id = "IR1010";

    private readonly Founding founding = new();

    [Fact]
    public void NothingConditional_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void UnconditionalRouteToConditionalInterface_Triggers()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        var instance = founding.Net.Instance("Spare", eni);
        var route = founding.Net.Route(founding.AppTable, Net.Block("172.16.0.0/12"), Net.Eni(eni));
        founding.Net.When("UseSpare", true, eni, instance);
        var finding = Expect.Finding(founding.Net, Id, Severity.Error, route, Facets.Target);
        Assert.Null(finding.When);
        Assert.StartsWith("network interface 'Spare' exists only when UseSpare = true, and route ", finding.Message);
        Assert.Equal([new Subject(eni, Facets.When)], finding.Related);
    }

    [Fact]
    public void RouteUnderTheSameCondition_DoesNotTrigger()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        var instance = founding.Net.Instance("Spare", eni);
        var route = founding.Net.Route(founding.AppTable, Net.Block("172.16.0.0/12"), Net.Eni(eni));
        founding.Net.When("UseSpare", true, eni, instance, route);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void ConditionThatFollows_DoesNotTrigger()
    {
        founding.Net.Parameter("Size", "small", "large");
        founding.Net.Is("Small", "Size", "small");
        founding.Net.Is("Large", "Size", "large");
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        founding.Net.When("Small", false, eni);
        founding.Net.When("Large", true, founding.Net.Instance("Spare", eni));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void OppositeCondition_Triggers()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        var instance = founding.Net.Instance("Spare", eni);
        founding.Net.When("Small", true, eni);
        founding.Net.When("Small", false, instance);
        Expect.Finding(founding.Net, Id, Severity.Error, instance, Facets.NetworkInterface);
    }

    [Fact]
    public void ChoiceByTheCondition_DoesNotTrigger()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        founding.Net.When("UseSpare", true, eni);
        var choice = new Expression.If("UseSpare", new Expression.Ref(eni), new Expression.Literal("none"));
        founding.Net.Output("Eni", new Value<string>.Symbolic(choice));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void ChoiceTheWrongWayRound_Triggers()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        founding.Net.When("UseSpare", true, eni);
        var choice = new Expression.If("UseSpare", new Expression.Literal("none"), new Expression.Ref(eni));
        var output = founding.Net.Output("Eni", new Value<string>.Symbolic(choice));
        Expect.Finding(founding.Net, Id, Severity.Error, output, Facets.Value);
    }

    [Fact]
    public void TagUnderTheCondition_DoesNotTrigger()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        founding.Net.When("UseSpare", true, eni);
        var tag = new Tag("Eni", new Value<string>.Symbolic(new Expression.Ref(eni)), Presence.When("UseSpare"));
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Tags = new([tag]) });
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void ConditionThatDependsOnTooMuch_IsNotProven()
    {
        var operands = Enumerable.Range(0, 10).Select(i => new ConditionLiteral("C" + i, true));
        founding.Net.Condition("All", new ConditionTest.All(new(operands)));
        var more = Enumerable.Range(10, 9).Select(i => new ConditionLiteral("C" + i, true));
        founding.Net.Condition("Any", new ConditionTest.Any(new([new("All", true), .. more])));
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        var instance = founding.Net.Instance("Spare", eni);
        founding.Net.When("Any", true, eni);
        founding.Net.When("All", true, instance);
        var questions = Expect.Judge(founding.Net).OpenQuestions.Where(question => question.RuleId == Id);
        Assert.Contains(new Subject(instance, Facets.NetworkInterface), questions.Select(question => question.Subject));
    }
}
