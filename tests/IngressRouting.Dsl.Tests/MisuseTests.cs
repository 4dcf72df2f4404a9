using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class MisuseTests
{
    [Fact]
    public void Handle_Of_Another_Topology_Throws_And_Names_The_Parameter()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var stranger = Vpc("Other", "10.1.0.0/16").Subnet("App", "10.1.0.0/24");

        var error = Assert.Throws<ArgumentException>(() => vpc.Igw().GatewayTable().Route(stranger, RouteTarget.Local));

        Assert.Equal("destination", error.ParamName);
        Assert.Contains("subnet 'App' belongs to another topology", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Id_Of_Another_Topology_Throws()
    {
        var stranger = Vpc("Other", "10.1.0.0/16");

        Assert.Equal("value", Assert.Throws<ArgumentException>(() => Vpc("Main", "10.0.0.0/16").Output("Id", stranger.Id)).ParamName);
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Vpc(null!, "10.0.0.0/16"));
        Assert.Throws<ArgumentNullException>(() => Vpc("Main", (string)null!));
        Assert.Throws<ArgumentNullException>(() =>
            Vpc("Main", "10.0.0.0/16").Subnet("App", "10.0.0.0/24").RouteTable().Route(Internet, null!)
        );
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a.b")]
    [InlineData(" ")]
    public void File_Name_That_Is_No_Plain_Name_Throws(string name) => Assert.Throws<ArgumentException>(() => Topology(name));

    [Fact]
    public void Characters_Of_A_Value_Of_The_Deployment_Throw()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Throws<SymbolicValueException>(() => $"{vpc.Id}");
        Assert.Equal("literal", ((Text)"literal").ToString());
    }

    [Fact]
    public void What_Aws_Forbids_Does_Not_Throw()
    {
        var vpc = Vpc("Main", "no block at all");

        vpc.Igw().GatewayTable().Route("0.0.0.0/0", vpc.Igw()).Route("nonsense", Existing.NatGateway("nat-1"));
    }
}
