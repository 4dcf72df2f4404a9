namespace IngressRouting.Model.Tests;

public sealed class IR3006_DestinationIsNotReservedTests
{
    private const string Id = "IR3006";
    private readonly Founding founding = new();

    [Theory]
    [InlineData("169.254.168.0/22")]
    [InlineData("169.254.169.254/32")]
    [InlineData("fd00:ec2::/32")]
    [InlineData("fd00:ec2::254/128")]
    public void ReservedDestination_Triggers(string destination)
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block(destination), Net.Eni(founding.Eni));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
        Assert.Equal(new Repair.Remove(route), finding.Repair);
    }

    [Theory]
    [InlineData("169.254.0.0/16")]
    [InlineData("169.254.172.0/22")]
    [InlineData("fd00::/8")]
    public void OtherDestination_DoesNotTrigger(string destination)
    {
        founding.Net.Route(founding.AppTable, Net.Block(destination), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void BlockOfTheVpc_DoesNotTrigger()
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Net.Symbolic<Cidr>("VpcCidr") });
        founding.Net.Route(founding.AppTable, Net.Block(Net.Part("VpcCidr", 24, 3)), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void EdgeRoute_IsForTheRuleOfEdgeRoutes()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("169.254.169.254/32"));
        Expect.Only(founding.Net, "IR2006", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void DestinationByParameter_IsNotProven()
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("Office")), Net.Eni(founding.Eni));
        Expect.NotProven(founding.Net, Id, route, Facets.Destination);
    }
}
