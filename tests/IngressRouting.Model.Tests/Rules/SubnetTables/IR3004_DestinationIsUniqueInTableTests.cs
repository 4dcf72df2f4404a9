namespace IngressRouting.Model.Tests;

public sealed class IR3004_DestinationIsUniqueInTableTests
{
    private const string Id = "IR3004";
    private readonly Founding founding = new();

    [Fact]
    public void SubnetByNameAndByBlock_Trigger()
    {
        var second = founding.Net.Route(founding.EdgeTable, Net.Block("10.0.1.0/24"), Net.Eni(founding.Eni));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, second, Facets.Destination);
        Assert.Equal(
            "AWS refuses a second route for 10.0.1.0/24 in route table EdgeTable (RouteAlreadyExists); the first goes to network interface "
                + "'Firewall': keep one of them",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(second), finding.Repair);
        Assert.Equal([new Subject(founding.EdgeRoute, Facets.Destination)], finding.Related);
    }

    [Theory]
    [InlineData("192.0.2.0/24", "192.0.2.0/24")]
    [InlineData("192.0.2.0/24", "192.0.2.77/24")]
    [InlineData("2001:db8::/32", "2001:0db8:0:0::1/32")]
    public void SameBlockWrittenDifferently_Triggers(string one, string two)
    {
        founding.Net.Route(founding.AppTable, Net.Block(one), Net.Eni(founding.Eni));
        var second = founding.Net.Route(founding.AppTable, Net.Block(two), Net.Eni(founding.Eni));
        Expect.Finding(founding.Net, Id, Severity.Error, second, Facets.Destination);
    }

    [Fact]
    public void SamePrefixList_Triggers()
    {
        founding.Net.Route(founding.AppTable, Net.PrefixList("pl-1"), Net.Eni(founding.Eni));
        var second = founding.Net.Route(founding.AppTable, Net.PrefixList("pl-1"), Net.Eni(founding.Eni));
        Expect.Only(founding.Net, Id, Severity.Error, second, Facets.Destination);
    }

    [Fact]
    public void SameParameter_Triggers()
    {
        founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("OnPremises")), Net.Eni(founding.Eni));
        var second = founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("OnPremises")), Net.Eni(founding.Eni));
        Expect.Finding(founding.Net, Id, Severity.Error, second, Facets.Destination);
    }

    [Theory]
    [InlineData("192.0.2.0/24", "192.0.2.0/25")]
    [InlineData("192.0.2.0/24", "192.0.3.0/24")]
    [InlineData("192.0.2.0/24", "::/0")]
    public void DifferentBlocks_DoNotTrigger(string one, string two)
    {
        founding.Net.Route(founding.AppTable, Net.Block(one), Net.Eni(founding.Eni));
        founding.Net.Route(founding.AppTable, Net.Block(two), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void SubnetsWithUnknownBlocks_DoNotTrigger()
    {
        foreach (var name in new[] { "A", "B" })
        {
            var subnet = founding.Net.Subnet(founding.Vpc, name, Net.Symbolic<Cidr>(name + "Cidr"));
            founding.Net.Route(founding.AppTable, Net.Whole(subnet), Net.Eni(founding.Eni));
        }

        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void ParameterBesideOtherRoutes_IsNotProvenOnce()
    {
        var first = founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("One")), Net.Eni(founding.Eni));
        founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("Two")), Net.Eni(founding.Eni));
        Expect.NotProven(founding.Net, Id, first, Facets.Destination);
    }

    [Fact]
    public void RoutesUnderOppositeConditions_DoNotTrigger()
    {
        var second = founding.Net.Route(founding.AppTable, Net.Block("0.0.0.0/0"), founding.ToIgw);
        founding.Net.When("UseFirewall", true, founding.AppRoute, founding.EdgeRoute);
        founding.Net.When("UseFirewall", false, second);
        Expect.Silence(founding.Net);
    }
}
