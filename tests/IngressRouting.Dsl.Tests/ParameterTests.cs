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

    private static IEnumerable<string> ParametersOf(Topology topology) =>
        topology.Finish().Model.Elements.OfType<Model.Parameter>().Select(parameter => parameter.LogicalId);
}
