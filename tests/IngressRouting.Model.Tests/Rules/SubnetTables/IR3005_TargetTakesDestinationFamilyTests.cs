namespace IngressRouting.Model.Tests;

public sealed class IR3005_TargetTakesDestinationFamilyTests
{
    private const string Id = "IR3005";
    private readonly Net net = new();
    private readonly ElementId table;

    public IR3005_TargetTakesDestinationFamilyTests()
    {
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        table = net.Table(vpc, "Table", net.Subnet(vpc, "App", "10.0.1.0/24"));
    }

    [Theory]
    [InlineData("0.0.0.0/0", ResourceKind.EgressOnlyInternetGateway, Severity.Error)]
    [InlineData("192.0.2.0/24", ResourceKind.EgressOnlyInternetGateway, Severity.Error)]
    [InlineData("::/0", ResourceKind.NatGateway, Severity.Warning)]
    [InlineData("64:ff9b::/95", ResourceKind.NatGateway, Severity.Warning)]
    [InlineData("::/0", ResourceKind.CarrierGateway, Severity.Warning)]
    [InlineData("64:ff9b::/96", ResourceKind.CarrierGateway, Severity.Warning)]
    public void FamilyThatTheTargetDoesNotTake_Triggers(string destination, ResourceKind kind, Severity severity)
    {
        var route = net.Route(table, Net.Block(destination), Net.To(kind, Net.Existing("id-1")));
        Expect.Only(net, Id, severity, route, Facets.Target);
    }

    [Theory]
    [InlineData("::/0", ResourceKind.EgressOnlyInternetGateway)]
    [InlineData("0.0.0.0/0", ResourceKind.NatGateway)]
    [InlineData("64:ff9b::/96", ResourceKind.NatGateway)]
    [InlineData("::/0", ResourceKind.TransitGateway)]
    [InlineData("0.0.0.0/0", ResourceKind.TransitGateway)]
    public void FamilyThatTheTargetTakes_DoesNotTrigger(string destination, ResourceKind kind)
    {
        net.Route(table, Net.Block(destination), Net.To(kind, Net.Existing("id-1")));
        Expect.Silence(net);
    }

    [Fact]
    public void WholeSubnet_HasTheFamilyOfItsBlock()
    {
        var founding = Founding.DualStack();
        var route = founding.Net.Route(founding.InspectionTable, Net.WholeIpv6(founding.App), Founding.ToNat);
        Expect.Finding(founding.Net, Id, Severity.Warning, route, Facets.Target);
    }

    [Fact]
    public void DestinationByParameter_IsNotProven()
    {
        var target = Net.To(ResourceKind.EgressOnlyInternetGateway, Net.Existing("id-1"));
        var route = net.Route(table, Net.Block(Net.Symbolic<Cidr>("Block")), target);
        Expect.NotProven(net, Id, route, Facets.Target);
    }

    [Fact]
    public void PrefixList_IsNotProven()
    {
        var route = net.Route(table, Net.PrefixList("pl-1"), Net.To(ResourceKind.NatGateway, Net.Existing("id-1")));
        Expect.NotProven(net, Id, route, Facets.Target);
    }
}
