namespace IngressRouting.Model.Tests;

public sealed class IR2003_GatewayHasOneRouteTableTests
{
    private const string Id = "IR2003";
    private readonly Founding founding = new();

    [Fact]
    public void SecondTable_Triggers()
    {
        var second = SecondEdge();
        var finding = Expect.Only(founding.Net, Id, Severity.Error, second, Facets.Gateway);
        Assert.Equal(
            "internet gateway Igw is already associated with route table EdgeTable, and AWS refuses a second association "
                + "(Resource.AlreadyAssociated); put the routes into that table and take this association away",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(second), finding.Repair);
    }

    [Fact]
    public void SecondTableOfExistingGateway_Triggers()
    {
        var onPremises = Founding.OnPremises();
        var table = onPremises.Net.Table(onPremises.Vpc, "Second");
        var second = onPremises.Net.Edge(table, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        Expect.Only(onPremises.Net, Id, Severity.Error, second, Facets.Gateway);
    }

    [Fact]
    public void TablesUnderOppositeConditions_DoNotTrigger()
    {
        var second = SecondEdge();
        founding.Net.When("Plain", true, second);
        founding.Net.When("Plain", false, founding.Edge);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void TheSameInvalidIdTwice_DoesNotTrigger()
    {
        var invalid = new Reference.ToExisting(Net.Invalid<string>("?", "it is no id"));
        founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, invalid);
        founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, invalid);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void OneTableOnTwoGateways_DoesNotTrigger()
    {
        founding.Net.Attach(founding.Vpc, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        Expect.Silence(founding.Net, Id);
    }

    private ElementId SecondEdge() =>
        founding.Net.Edge(founding.Net.Table(founding.Vpc, "Second"), ResourceKind.InternetGateway, founding.Igw);
}
