namespace IngressRouting.Model.Tests;

/// <summary>Which ways conditions can turn out together.</summary>
public sealed class ConditionLogicTests
{
    private readonly Net net = new();

    [Fact]
    public void UndefinedConditions_AreFree() => Assert.Equal(["A B", "A", "B", ""], Ways("A", "B"));

    [Fact]
    public void OneParameter_HasOneText()
    {
        net.Is("Small", "Size", "small");
        net.Is("Large", "Size", "large");
        Assert.Equal(["Large", "Small", ""], Ways("Large", "Small"));
    }

    [Fact]
    public void AllowedValues_LeaveNothingElse()
    {
        net.Parameter("Size", "small", "large");
        net.Is("Small", "Size", "small");
        net.Is("Large", "Size", "large");
        Assert.Equal(["Large", "Small"], Ways("Large", "Small"));
    }

    [Fact]
    public void ValueThatIsNotAllowed_NeverOccurs()
    {
        net.Parameter("Size", "small", "large");
        net.Is("Huge", "Size", "huge");
        Assert.Equal([""], Ways("Huge"));
    }

    [Fact]
    public void CaseTellsTextsApart()
    {
        net.Is("Lower", "P", "yes");
        net.Is("Upper", "P", "Yes");
        Assert.Equal(["Lower", "Upper", ""], Ways("Lower", "Upper"));
    }

    [Fact]
    public void Literals_AreDecided()
    {
        net.Condition("Same", new ConditionTest.Equal(new Expression.Literal("x"), new Expression.Literal("x")));
        net.Condition("Other", new ConditionTest.Equal(new Expression.Literal("x"), new Expression.Literal("y")));
        Assert.Equal(["Same"], Ways("Other", "Same"));
    }

    [Fact]
    public void ParameterComparedWithItself_Holds()
    {
        net.Condition("Same", new ConditionTest.Equal(new Expression.Parameter("P"), new Expression.Parameter("P")));
        Assert.Equal(["Same"], Ways("Same"));
    }

    [Fact]
    public void ParametersComparedWithEachOther_AgreeWithTheirTexts()
    {
        net.Condition("Same", new ConditionTest.Equal(new Expression.Parameter("P"), new Expression.Parameter("Q")));
        net.Is("PisX", "P", "x");
        net.Is("QisX", "Q", "x");
        Assert.Equal(["PisX QisX Same", "PisX", "QisX", "Same", ""], Ways("PisX", "QisX", "Same"));
    }

    [Fact]
    public void DerivedConditions_Follow()
    {
        net.Is("A", "P", "a");
        net.Is("B", "Q", "b");
        net.Condition("NotA", new ConditionTest.Opposite(new("A", true)));
        net.Condition("Both", new ConditionTest.All(new([new("A", true), new("B", true)])));
        net.Condition("Some", new ConditionTest.Any(new([new("A", true), new("B", false)])));
        Assert.Equal(["A B Both Some", "A Some", "B NotA", "NotA Some"], Ways("A", "B", "Both", "NotA", "Some"));
    }

    [Fact]
    public void Circle_IsFree()
    {
        net.Condition("A", new ConditionTest.Opposite(new("B", true)));
        net.Condition("B", new ConditionTest.Opposite(new("A", true)));
        Assert.Equal(4, Ways("A", "B").Count());
    }

    [Theory]
    [InlineData("Small", true, "Large", false, true)]
    [InlineData("Large", false, "Small", true, true)]
    [InlineData("Small", true, "Small", true, true)]
    [InlineData("Small", true, "Large", true, false)]
    public void Implication_SeesWhatExcludesEachOther(string given, bool givenHolds, string then, bool thenHolds, bool expected)
    {
        net.Parameter("Size", "small", "large");
        net.Is("Small", "Size", "small");
        net.Is("Large", "Size", "large");
        Assert.Equal(expected, net.Model.Logic.Implies(Presence.When(given, givenHolds), Presence.When(then, thenHolds)));
    }

    [Fact]
    public void Implication_OfTooMuch_IsNotKnown()
    {
        var operands = Enumerable.Range(0, 10).Select(i => new ConditionLiteral("C" + i, true));
        net.Condition("All", new ConditionTest.All(new(operands)));
        net.Condition(
            "Any",
            new ConditionTest.Any(new([new("All", true), .. Enumerable.Range(10, 9).Select(i => new ConditionLiteral("C" + i, true))]))
        );
        Assert.Null(net.Model.Logic.Implies(Presence.When("All"), Presence.When("Any")));
    }

    private IEnumerable<string> Ways(params string[] names)
    {
        var scenarios = net.Model.Logic.Scenarios(new Choices(names), int.MaxValue, out var isComplete);
        Assert.True(isComplete);
        return scenarios.Select(scenario => string.Join(' ', scenario.Conditions.Where(each => each.Value).Select(each => each.Key)));
    }
}
