namespace IngressRouting.Model.Tests;

public sealed class IR3001_SubnetHasOneRouteTableTests
{
    private const string Id = "IR3001";
    private readonly Founding founding = new();

    [Fact]
    public void SecondTable_Triggers()
    {
        var second = founding.Net.Associate(founding.Net.Table(founding.Vpc, "Second"), founding.App);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, second, Facets.Subnet);
        Assert.Equal(
            "subnet 'App' is already associated with route table AppTable, and AWS refuses a second association "
                + "(Resource.AlreadyAssociated); put the routes into one table",
            finding.Message
        );
        Assert.Equal(new Repair.Remove(second), finding.Repair);
    }

    [Fact]
    public void SecondTableOfExistingSubnet_Triggers()
    {
        founding.Net.Table(founding.Vpc, "First", Net.Existing("subnet-1"));
        var second = founding.Net.Associate(founding.Net.Table(founding.Vpc, "Second"), Net.Existing("subnet-1"));
        Expect.Only(founding.Net, Id, Severity.Error, second, Facets.Subnet);
    }

    [Fact]
    public void TablesUnderOppositeConditions_DoNotTrigger()
    {
        var second = founding.Net.Associate(founding.Net.Table(founding.Vpc, "Second"), founding.App);
        founding.Net.When("Plain", true, second);
        founding.Net.When("Plain", false, founding.AppAssociation);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void OneTableOfTwoSubnets_DoesNotTrigger()
    {
        var third = founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24");
        founding.Net.Associate(founding.InspectionTable, third);
        Expect.Silence(founding.Net);
    }
}
