using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class ParameterTests
{
    [Fact]
    public void Equal_Definitions_Are_One_Parameter()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("Inspection", "10.0.0.0/24");
        subnet.Appliance("A", Parameter.Ami("Image"));
        subnet.Appliance("B", Parameter.Ami("Image"));

        Assert.Equal(["Image"], ParametersOf(vpc));
    }

    [Fact]
    public void Different_Definitions_Of_One_Name_Are_Both_Kept_For_A_Rule_To_Judge()
    {
        var vpc = Vpc("Main", Parameter.Cidr("Same"));
        vpc.Subnet("Inspection", "10.0.0.0/24").Appliance("A", Parameter.Ami("Same"));

        Assert.Equal(["Same", "Same"], ParametersOf(vpc));
    }

    [Fact]
    public void Parameter_That_Nothing_Uses_Is_Not_In_The_Template()
    {
        _ = Parameter.Text("Unused");

        Assert.Empty(ParametersOf(Vpc("Main", "10.0.0.0/16")));
    }

    [Fact]
    public void Constraints_Are_Part_Of_The_Definition()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Tag("A", Parameter.Text("Same").AllowedValues("x", "y"));
        vpc.Tag("B", Parameter.Text("Same").AllowedValues("x", "y"));
        vpc.Tag("C", Parameter.Text("Same").AllowedValues("x"));

        Assert.Equal(["Same", "Same"], ParametersOf(vpc));
    }

    [Fact]
    public void Parameter_Keeps_Its_Kind()
    {
        var vpc = Vpc("Main", Parameter.Cidr("Block", "10.0.0.0/16").MinLength(9).MaxLength(18).Label("Block"));
        vpc.Subnet("App", "10.0.0.0/24", Parameter.Zone("Zone").Group("Where"));

        Assert.Equal(["Block", "Zone"], ParametersOf(vpc));
    }

    [Fact]
    public void Template_Has_Constraints_And_The_Form()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Tag("Stage", Parameter.Text("Stage").AllowedValues("a", "b").AllowedPattern("[ab]").MinLength(1).MaxLength(2).Group("One"));
        vpc.Tag(
            "Size",
            Parameter.Number("Size", 3).MinValue(1).MaxValue(5).ConstraintDescription("1 to 5").Group("Two").Label("How large")
        );
        vpc.Tag("Other", Parameter.Text("Other").NoEcho().Group("One"));
        var template = System.Text.Json.JsonDocument.Parse(vpc.Owner.AgreedTemplate()).RootElement;

        Assert.Equal(
            """
            {"ParameterGroups":[{"Label":{"default":"One"},"Parameters":["Stage","Other"]},{"Label":{"default":"Two"},"Parameters":["Size"]}],
            "ParameterLabels":{"Size":{"default":"How large"}}}
            """.ReplaceLineEndings(""),
            Compact(template.GetProperty("Metadata").GetProperty("AWS::CloudFormation::Interface"))
        );
        Assert.Equal(
            """
            {"Stage":{"Type":"String","AllowedValues":["a","b"],"AllowedPattern":"[ab]","MinLength":1,"MaxLength":2},
            "Size":{"Type":"Number","Default":"3","MinValue":1,"MaxValue":5,"ConstraintDescription":"1 to 5"},
            "Other":{"Type":"String","NoEcho":true}}
            """.ReplaceLineEndings(""),
            Compact(template.GetProperty("Parameters"))
        );
    }

    [Fact]
    public void Item_Of_A_List_Is_Selected_And_The_List_As_A_Text_Is_Joined()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Subnet("App", "10.0.0.0/24", Parameter.Zones("Zones").At(1));
        vpc.Tag("First", Parameter.SubnetIds("Subnets").At(0)).Tag("All", $"[{Parameter.List("Names")}]");
        var json = vpc.Owner.AgreedTemplate();

        Assert.Contains("\"List<AWS::EC2::AvailabilityZone::Name>\"", json, StringComparison.Ordinal);
        Assert.Contains("\"${Part1}\"".Replace("${Part1}", "[${Part1}]", StringComparison.Ordinal), json, StringComparison.Ordinal);
        Assert.Equal(2, json.Split("Fn::Select").Length - 1);
    }

    private static string Compact(System.Text.Json.JsonElement element) => System.Text.Json.JsonSerializer.Serialize(element);

    private static IEnumerable<string> ParametersOf(Topology topology) =>
        topology.AgreedModel().Elements.OfType<Model.Parameter>().Select(parameter => parameter.LogicalId);
}
