using System.Text.Json;

namespace IngressRouting.CloudFormation.Tests;

public sealed class ConditionTests
{
    private static readonly TemplateSections Sections = new() { Conditions = { { "UseNat", Is("Nat") }, { "Test", Is("Stage") } } };

    private readonly ModelBuilder model = new();
    private readonly ElementId gateway;

    public ConditionTests() => gateway = model.InternetGateway();

    [Fact]
    public void One_condition_is_named_as_it_is()
    {
        Set(Presence.When("UseNat"));

        var template = Template.Parse(model.Write(Sections));

        Assert.Equal("UseNat", ConditionOf(template));
        Assert.Equal(2, template.GetProperty("Conditions").EnumerateObject().Count());
    }

    [Fact]
    public void Opposite_of_a_condition_gets_a_condition_of_its_own()
    {
        Set(Presence.When("UseNat", holds: false));

        var template = Template.Parse(model.Write(Sections));

        Assert.Equal("NotUseNat", ConditionOf(template));
        Assert.Equal("""{"Fn::Not":[{"Condition":"UseNat"}]}""", template.GetProperty("Conditions").GetProperty("NotUseNat").Compact());
    }

    [Fact]
    public void Several_conditions_are_combined_once()
    {
        var both = Presence.When("UseNat").And(Presence.When("Test", holds: false));
        Set(both);
        model.Change<InternetGateway>(gateway, item => item with { Tags = new([new Tag("Name", "x", both)]) });

        var template = Template.Parse(model.Write(Sections));

        Assert.Equal("UseNatAndNotTest", ConditionOf(template));
        Assert.Equal(
            """{"Fn::And":[{"Condition":"UseNat"},{"Fn::Not":[{"Condition":"Test"}]}]}""",
            template.GetProperty("Conditions").GetProperty("UseNatAndNotTest").Compact()
        );
        Assert.Equal(
            """{"Tags":[{"Fn::If":["UseNatAndNotTest",{"Key":"Name","Value":"x"},{"Ref":"AWS::NoValue"}]}]}""",
            model.Properties("InternetGateway", Sections)
        );
    }

    [Fact]
    public void Undefined_condition_is_a_problem()
    {
        Set(Presence.When("Missing"));

        var text = model.Write(Sections);

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
            Template.Parse(model.Write(Sections)).GetProperty("Outputs").GetProperty("Gateway").Compact()
        );
    }

    private static DocumentObject Is(string parameter) =>
        new()
        {
            {
                "Fn::Equals",
                new DocumentList { parameter, "yes" }
            },
        };

    private static string? ConditionOf(JsonElement template) =>
        template.GetProperty("Resources").GetProperty("InternetGateway").GetProperty("Condition").GetString();

    private void Set(Presence presence) => model.Change<InternetGateway>(gateway, item => item with { Presence = presence });
}
