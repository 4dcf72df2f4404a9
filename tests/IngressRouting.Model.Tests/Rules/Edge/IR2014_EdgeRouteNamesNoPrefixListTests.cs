namespace IngressRouting.Model.Tests;

public sealed class IR2014_EdgeRouteNamesNoPrefixListTests
{
    private const string Id = "IR2014";

    private readonly Founding founding = new();

    [Fact]
    public void PrefixList_Triggers()
    {
        founding.Destination(founding.EdgeRoute, Net.PrefixList("pl-1"));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.Equal(
            "AWS takes no prefix list in gateway route table EdgeTable, and this route is for prefix list pl-1; name each subnet whose traffic shall "
                + "be steered",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(founding.EdgeRoute), finding.Repair);
    }

    [Fact]
    public void PrefixListThatAParameterNames_Triggers()
    {
        founding.Destination(founding.EdgeRoute, new Destination.PrefixList(Net.Symbolic<string>("Partners")));
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void PrefixListBesideTheRouteOfTheSubnet_Triggers()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.PrefixList("pl-1"), Net.Eni(founding.Eni));
        Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
    }

    [Theory]
    [InlineData(ResourceKind.TransitGateway)]
    [InlineData(ResourceKind.VpcPeeringConnection)]
    public void PrefixListThroughWhatOnlySubnetTablesName_IsTheOtherRulesMatter(ResourceKind kind)
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.PrefixList("pl-1"), Net.To(kind, Net.Existing("x-1")));
        Expect.Only(founding.Net, "IR2004", Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void PrefixListToTheOwnGateway_IsTheOtherRulesMatter()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.PrefixList("pl-1"), founding.ToIgw);
        Expect.Only(founding.Net, "IR2005", Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void PrefixListThatIsNoId_IsTheOtherRulesMatter()
    {
        founding.Destination(founding.EdgeRoute, new Destination.PrefixList(Net.Invalid<string>("list", "an id starts with pl-")));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void PrefixListInASubnetTable_DoesNotTrigger()
    {
        founding.Net.Route(founding.InspectionTable, Net.PrefixList("pl-1"), founding.ToIgw);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void WholeSubnet_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void RoutesOutOfSight_IsNotProven()
    {
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.IdOf(founding.EdgeTable));
        Expect.NotProven(founding.Net, Id, founding.Edge);
    }
}
