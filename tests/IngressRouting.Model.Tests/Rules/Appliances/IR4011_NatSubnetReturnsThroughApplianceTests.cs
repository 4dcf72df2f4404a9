namespace IngressRouting.Model.Tests;

public sealed class IR4011_NatSubnetReturnsThroughApplianceTests
{
    private const string Id = "IR4011";
    private readonly NatDesign design = new(natIsInside: false);

    [Fact]
    public void MissingRouteBack_Triggers()
    {
        design.Net.Remove(design.Back);
        var finding = Expect.Only(design.Net, Id, Severity.Warning, design.InspectionRoute, Facets.Target);
        Assert.Equal(
            "appliance 'Firewall' inspects what subnet 'App' (10.0.1.0/24) sends to NAT gateway 'Nat', but route table PublicTable of subnet "
                + "'Public' has no route back through it: replies go past the appliance, which can drop the half of a flow that it sees; route "
                + "subnet 'App' (10.0.1.0/24) of subnet 'Public' to network interface 'Firewall'",
            finding.Message
        );
        Assert.Equal(new Repair.AddRoute(design.PublicTable, Net.Whole(design.App), Net.Eni(design.Eni)), finding.Repair);
    }

    [Fact]
    public void SeveralWorkloads_TriggerOnce()
    {
        var second = design.Net.Subnet(design.Vpc, "Second", "10.0.5.0/24");
        design.Net.Associate(design.AppTable, second);
        Expect.Only(design.Net, Id, Severity.Warning, design.InspectionRoute, Facets.Target);
        design.Net.Remove(design.Back);
        var finding = Expect.Only(design.Net, Id, Severity.Warning, design.InspectionRoute, Facets.Target);
        Assert.Contains("what subnet 'App' (10.0.1.0/24), subnet 'Second' (10.0.5.0/24) sends", finding.Message);
        Assert.Null(finding.Repair);
    }

    [Fact]
    public void RouteBackThroughAnotherAppliance_Triggers()
    {
        design.Target(design.Back, Net.Eni(design.Net.Appliance(design.Inspection, "Other")));
        Expect.Only(design.Net, Id, Severity.Warning, design.Back, Facets.Target);
    }

    [Fact]
    public void NatSubnetOnTheMainTable_Triggers()
    {
        design.Net.Remove(design.PublicAssociation);
        Expect.Finding(design.Net, Id, Severity.Warning, design.InspectionRoute, Facets.Target);
        Expect.Finding(design.Net, "IR3008", Severity.Error, design.Nat);
    }

    [Fact]
    public void RouteBackByTheBlock_DoesNotTrigger()
    {
        design.Net.Change<Route>(design.Back, route => route with { Destination = Net.Block("10.0.1.0/24") });
        Expect.Silence(design.Net);
    }

    [Fact]
    public void ApplianceThatTranslates_DoesNotTrigger()
    {
        design.Net.Remove(design.Back);
        design.Net.Change<Instance>(design.Firewall, instance => instance with { TranslatesSource = true });
        Expect.Silence(design.Net);
    }

    [Fact]
    public void NatGatewayInside_DoesNotTrigger() => Expect.Silence(new NatDesign(natIsInside: true).Net);

    [Fact]
    public void RouteBackThroughAnExistingInterface_IsNotProven()
    {
        design.Target(design.Back, Net.Eni(Net.Existing("eni-1")));
        Expect.NotProven(design.Net, Id, design.Back, Facets.Target);
    }

    [Fact]
    public void ApplianceThatMayTranslate_IsNotProven()
    {
        design.Net.Change<Instance>(design.Firewall, instance => instance with { TranslatesSource = Net.Symbolic<bool>("Nat") });
        Expect.NotProven(design.Net, Id, design.InspectionRoute, Facets.Target);
    }

    [Fact]
    public void ExistingNatGateway_IsNotProven()
    {
        design.Target(design.InspectionRoute, Founding.ToNat);
        Expect.NotProven(design.Net, Id, design.InspectionRoute, Facets.Target);
    }

    [Fact]
    public void ExistingTableOfTheNatSubnet_IsNotProven()
    {
        design.Net.Change<SubnetAssociation>(design.PublicAssociation, association => association with { Table = Net.Existing("rtb-1") });
        Expect.NotProven(design.Net, Id, design.InspectionRoute, Facets.Target);
    }

    [Fact]
    public void TableThatMayHaveOtherRoutes_IsNotProven()
    {
        design.Net.Remove(design.Back);
        design.Net.Change<RouteTable>(design.PublicTable, table => table with { IsExisting = true, ExistingId = "rtb-1" });
        Expect.NotProven(design.Net, Id, design.InspectionRoute, Facets.Target);
    }

    [Fact]
    public void RouteBackByParameter_IsNotProven()
    {
        design.Net.Change<Route>(design.Back, route => route with { Destination = Net.Block(Net.Symbolic<Cidr>("AppCidr")) });
        Expect.NotProven(design.Net, Id, design.InspectionRoute, Facets.Target);
    }

    [Fact]
    public void ExistingEndpointBesideANatGateway_IsNotProven()
    {
        design.Target(design.AppRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        Expect.NotProven(design.Net, Id, design.AppRoute, Facets.Target);
    }

    [Fact]
    public void ExistingEndpointAtTheEdgeBesideANatGateway_DoesNotTrigger()
    {
        var endpoint = Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1"));
        design.Target(design.AppRoute, endpoint);
        var table = design.Net.Table(design.Vpc, "Edge");
        design.Net.Edge(table, ResourceKind.InternetGateway, design.Igw);
        design.Net.Route(table, Net.Whole(design.App), endpoint);
        Expect.Silence(design.Net, Id);
    }
}
