namespace IngressRouting.Model.Tests;

public sealed class IR2009_GatewayTableServesNoSubnetTests
{
    private const string Id = "IR2009";
    private readonly Founding founding = new();

    [Fact]
    public void SubnetOnGatewayTable_Triggers()
    {
        var third = founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24");
        var association = founding.Net.Associate(founding.EdgeTable, third);
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, association, Facets.Subnet);
        Assert.Equal(
            "route table EdgeTable is associated with subnet 'Third' and with internet gateway Igw: a gateway route table can only hold routes "
                + "inside the VPC, so subnet 'Third' has no way out; give each its own route table",
            finding.Message
        );
        Assert.Equal([new Subject(founding.Edge, Facets.Gateway)], finding.Related);
    }

    [Fact]
    public void GatewayOnSubnetTable_TriggersAtTheGateway()
    {
        var table = founding.Net.Table(founding.Vpc, "Shared", founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24"));
        founding.Net.Attach(founding.Vpc, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        var edge = founding.Net.Edge(table, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        Expect.Only(founding.Net, Id, Severity.Warning, edge, Facets.Gateway);
    }

    [Fact]
    public void SeparateTables_DoNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void OppositeConditions_DoNotTrigger()
    {
        var association = founding.Net.Associate(founding.EdgeTable, founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24"));
        founding.Net.When("Plain", true, association);
        founding.Net.When("Plain", false, founding.Edge);
        Expect.Silence(founding.Net, Id);
    }
}
