using System.Text.Json;

namespace IngressRouting.CloudFormation.Tests;

public sealed class ConditionTests
{
    private readonly ModelBuilder model = new();
    private readonly ElementId gateway;

    public ConditionTests()
    {
        gateway = model.InternetGateway();
        model.Parameter("Nat");
        model.Parameter("Stage");
        model.Is("UseNat", "Nat", "yes");
        model.Is("Test", "Stage", "test");
    }

    [Fact]
    public void One_condition_is_named_as_it_is()
    {
        Set(Presence.When("UseNat"));

        var template = Template.Parse(model.Write());

        Assert.Equal("UseNat", ConditionOf(template));
        Assert.Equal(2, template.GetProperty("Conditions").EnumerateObject().Count());
    }

    [Fact]
    public void Opposite_of_a_condition_gets_a_condition_of_its_own()
    {
        Set(Presence.When("UseNat", holds: false));

        var template = Template.Parse(model.Write());

        Assert.Equal("NotUseNat", ConditionOf(template));
        Assert.Equal("""{"Fn::Not":[{"Condition":"UseNat"}]}""", template.GetProperty("Conditions").GetProperty("NotUseNat").Compact());
    }

    [Fact]
    public void Several_conditions_are_combined_once()
    {
        var both = Presence.When("UseNat").And(Presence.When("Test", holds: false));
        Set(both);
        model.Change<InternetGateway>(model.InternetGateway("Other"), item => item with { Tags = new([new Tag("Name", "x", both)]) });

        var template = Template.Parse(model.Write());

        Assert.Equal("UseNatAndNotTest", ConditionOf(template));
        Assert.Equal(
            """{"Fn::And":[{"Condition":"UseNat"},{"Fn::Not":[{"Condition":"Test"}]}]}""",
            template.GetProperty("Conditions").GetProperty("UseNatAndNotTest").Compact()
        );
        Assert.Equal(
            """{"Tags":[{"Fn::If":["UseNatAndNotTest",{"Key":"Name","Value":"x"},{"Ref":"AWS::NoValue"}]}]}""",
            model.Properties("Other")
        );
    }

    [Fact]
    public void What_the_resource_needs_anyhow_is_not_asked_again()
    {
        var nat = Presence.When("UseNat");
        var both = nat.And(Presence.When("Test"));
        Set(both);
        model.Change<InternetGateway>(gateway, item => item with { Tags = new([new Tag("A", "x", nat), new Tag("B", "x", both)]) });

        Assert.Equal("""{"Tags":[{"Key":"A","Value":"x"},{"Key":"B","Value":"x"}]}""", model.Properties("InternetGateway"));
    }

    [Fact]
    public void Opposite_of_what_the_resource_needs_is_asked()
    {
        Set(Presence.When("UseNat"));
        var tag = new Tag("A", "x", Presence.When("UseNat", holds: false));
        model.Change<InternetGateway>(gateway, item => item with { Tags = new([tag]) });

        Assert.Contains("NotUseNat", model.Properties("InternetGateway"));
    }

    [Fact]
    public void Undefined_condition_is_a_problem()
    {
        Set(Presence.When("Missing"));

        var text = model.Write();

        Assert.Null(text.Json);
        Assert.Equal(TemplateProblemKind.UnknownReference, Assert.Single(text.Problems).Kind);
    }

    [Fact]
    public void Output_carries_its_condition()
    {
        var output = model.Output("Gateway", ModelBuilder.Symbol<string>(new Expression.Ref(gateway)));
        model.Change<Output>(output, item => item with { Presence = Presence.When("UseNat"), Description = "The gateway" });

        Assert.Equal(
            """{"Description":"The gateway","Value":{"Ref":"InternetGateway"},"Condition":"UseNat"}""",
            Template.Parse(model.Write()).GetProperty("Outputs").GetProperty("Gateway").Compact()
        );
    }

    [Fact]
    public void Every_test_has_its_function()
    {
        model.Condition("Prod", new ConditionTest.Opposite(new("Test", true)));
        model.Condition("Both", new ConditionTest.All(new([new("Test", true), new("UseNat", false)])));
        model.Condition("One", new ConditionTest.Any(new([new("Test", true), new("Prod", true)])));

        Assert.Equal(
            """
            {"UseNat":{"Fn::Equals":[{"Ref":"Nat"},"yes"]},
            "Test":{"Fn::Equals":[{"Ref":"Stage"},"test"]},
            "Prod":{"Fn::Not":[{"Condition":"Test"}]},
            "Both":{"Fn::And":[{"Condition":"Test"},{"Fn::Not":[{"Condition":"UseNat"}]}]},
            "One":{"Fn::Or":[{"Condition":"Test"},{"Condition":"Prod"}]}}
            """.ReplaceLineEndings(""),
            Template.Parse(model.Write()).GetProperty("Conditions").Compact()
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    public void Number_of_operands_is_limited(int count)
    {
        var condition = model.Condition("All", new ConditionTest.All(new(Enumerable.Repeat(new ConditionLiteral("Test", true), count))));

        var problem = Assert.Single(model.Write().Problems);
        Assert.Equal((TemplateProblemKind.NotExpressible, new Subject(condition, Facets.Conditions)), (problem.Kind, problem.Subject));
        Assert.Equal($"condition All is made of {count}; Fn::And takes 2 to 10 conditions", problem.Message);
    }

    [Fact]
    public void Resource_is_not_known_yet()
    {
        var condition = model.Condition("Odd", new ConditionTest.Equal(new Expression.Ref(gateway), ModelBuilder.Text("igw-1")));

        var problem = Assert.Single(model.Write().Problems);
        Assert.Equal((TemplateProblemKind.NotExpressible, new Subject(condition, Facets.Left)), (problem.Kind, problem.Subject));
    }

    [Fact]
    public void Condition_of_an_undefined_one_is_a_problem()
    {
        model.Condition("Odd", new ConditionTest.Opposite(new("Missing", true)));

        Assert.Equal(TemplateProblemKind.UnknownReference, Assert.Single(model.Write().Problems).Kind);
    }

    [Fact]
    public void Name_may_be_that_of_a_parameter()
    {
        model.Is("Nat", "Nat", "yes");

        Assert.Empty(model.Write().Problems);
    }

    private static string? ConditionOf(JsonElement template) =>
        template.GetProperty("Resources").GetProperty("InternetGateway").GetProperty("Condition").GetString();

    private void Set(Presence presence) => model.Change<InternetGateway>(gateway, item => item with { Presence = presence });
}
