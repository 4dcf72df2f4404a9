namespace IngressRouting.Model.Tests;

public sealed class IR3008_PublicNatSubnetLeadsOutTests
{
    private const string Id = "IR3008";
    private readonly Net net = new();
    private readonly ElementId vpc;
    private readonly ElementId igw;
    private readonly ElementId outbound;
    private readonly ElementId nat;
    private readonly ElementId outboundTable;
    private readonly ElementId appRoute;
    private readonly ElementId outboundRoute;

    public IR3008_PublicNatSubnetLeadsOutTests()
    {
        vpc = net.Vpc("Main", "10.0.0.0/16");
        igw = net.InternetGateway(vpc);
        var app = net.Subnet(vpc, "App", "10.0.1.0/24");
        outbound = net.Subnet(vpc, "Outbound", "10.0.2.0/24");
        nat = net.NatGateway(outbound, "Nat");
        var appTable = net.Table(vpc, "AppTable", app);
        outboundTable = net.Table(vpc, "OutboundTable");
        net.Associate(outboundTable, outbound);
        appRoute = net.Route(appTable, Net.Block("0.0.0.0/0"), Net.To(ResourceKind.NatGateway, nat));
        outboundRoute = net.Route(outboundTable, Net.Block("0.0.0.0/0"), Net.To(ResourceKind.InternetGateway, igw));
    }

    [Fact]
    public void NoRouteForAllAddresses_Triggers()
    {
        net.Remove(outboundRoute);
        var finding = Expect.Only(net, Id, Severity.Error, nat);
        Assert.Equal(
            "subnet 'Outbound' of NAT gateway 'Nat' has no route for 0.0.0.0/0, so what the NAT gateway sends to the internet never leaves VPC "
                + "'Main'; route 0.0.0.0/0 of subnet 'Outbound' to internet gateway Igw",
            finding.Message
        );
        Assert.Equal(new Repair.AddRoute(outboundTable, Net.Block("0.0.0.0/0"), Net.To(ResourceKind.InternetGateway, igw)), finding.Repair);
    }

    [Fact]
    public void NatGatewayThatMayBePrivate_IsNotProven()
    {
        net.Remove(outboundRoute);
        net.Change<NatGateway>(nat, found => found with { Connectivity = new Expression.Parameter("Type") });
        Expect.NotProven(net, Id, nat);
    }

    [Fact]
    public void RouteForIpv6Alone_Triggers()
    {
        net.Change<Route>(outboundRoute, route => route with { Destination = Net.Block("::/0") });
        Expect.Finding(net, Id, Severity.Error, nat);
    }

    [Fact]
    public void MainTable_Triggers()
    {
        net.Remove(outboundRoute);
        net.Remove(net.Model.Elements.OfType<SubnetAssociation>().Single(association => association.Subnet == outbound).Id);
        var finding = Expect.Finding(net, Id, Severity.Error, nat);
        Assert.Contains("uses the main route table, which has the local route only", finding.Message);
        Assert.Null(finding.Repair);
    }

    [Fact]
    public void VpcWithoutInternetGateway_Triggers()
    {
        var bare = new Net();
        var main = bare.Vpc("Main", "10.0.0.0/16");
        var subnet = bare.Subnet(main, "Outbound", "10.0.2.0/24");
        var gateway = bare.NatGateway(subnet, "Nat");
        bare.Table(main, "OutboundTable", subnet);
        Assert.EndsWith("to an internet gateway", Expect.Finding(bare, Id, Severity.Warning, gateway).Message);
    }

    [Fact]
    public void NatGatewayThatNoRouteLeadsTo_IsAWarning()
    {
        net.Remove(outboundRoute);
        net.Remove(appRoute);
        Expect.Only(net, Id, Severity.Warning, nat);
    }

    [Fact]
    public void PrivateNatGateway_DoesNotTrigger()
    {
        net.Remove(outboundRoute);
        net.Change<NatGateway>(nat, gateway => gateway with { ElasticIp = null });
        Expect.Silence(net, Id);
    }

    [Theory]
    [InlineData(ResourceKind.TransitGateway, "0.0.0.0/0")]
    [InlineData(ResourceKind.TransitGateway, "10.8.0.0/16")]
    [InlineData(ResourceKind.VirtualPrivateGateway, "192.168.0.0/16")]
    public void OtherNetworksBehindAGateway_DoNotTrigger(ResourceKind kind, string block)
    {
        net.Change<Route>(
            outboundRoute,
            route => route with { Destination = Net.Block(block), Target = Net.To(kind, Net.Existing("gateway-1")) }
        );
        Expect.Silence(net, Id);
    }

    [Fact]
    public void PropagatedRoutes_DoNotTrigger()
    {
        net.Remove(outboundRoute);
        net.Propagate(outboundTable, net.VirtualPrivateGateway(vpc));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void ApplianceOnTheWay_DoesNotTrigger() => Expect.Silence(new NatDesign(natIsInside: true).Net);

    [Fact]
    public void NatGatewayBehindTheAppliance_DoesNotTrigger() => Expect.Silence(new NatDesign(natIsInside: false).Net);

    [Fact]
    public void RouteToTheNatGatewayItself_IsSaidElsewhere()
    {
        net.Change<Route>(outboundRoute, route => route with { Target = Net.To(ResourceKind.NatGateway, nat) });
        Expect.Only(net, "IR4004", Severity.Error, outboundRoute, Facets.Target);
    }

    [Fact]
    public void RouteToTheInternet_DoesNotTrigger() => Expect.Silence(net);

    [Theory]
    [InlineData(ResourceKind.GatewayLoadBalancerEndpoint)]
    [InlineData(ResourceKind.CoreNetwork)]
    public void ExistingTarget_IsNotProven(ResourceKind kind)
    {
        net.Change<Route>(outboundRoute, route => route with { Target = Net.To(kind, Net.Existing("target-1")) });
        Expect.NotProven(net, Id, nat);
    }

    [Fact]
    public void ApplianceThatLeadsNowhere_IsNotProven()
    {
        var inspection = net.Subnet(vpc, "Inspection", "10.0.0.0/24");
        net.Change<Route>(outboundRoute, route => route with { Target = Net.Eni(net.Appliance(inspection, "Firewall")) });
        Assert.Equal(
            "the topology does not say where network interface 'Firewall' sends what it forwards",
            Expect.NotProven(net, Id, nat).Needs
        );
    }

    [Fact]
    public void RouteForSomeAddresses_IsNotProven()
    {
        net.Change<Route>(outboundRoute, route => route with { Destination = Net.Block("203.0.113.0/24") });
        Expect.NotProven(net, Id, nat);
    }

    [Fact]
    public void PrefixList_IsNotProven()
    {
        net.Change<Route>(outboundRoute, route => route with { Destination = Net.PrefixList("pl-1") });
        Expect.NotProven(net, Id, nat);
    }

    [Fact]
    public void ExistingSubnet_IsNotProven()
    {
        net.Remove(net.Model.Elements.OfType<SubnetAssociation>().Single(association => association.Subnet == outbound).Id);
        net.Change<Subnet>(outbound, subnet => subnet with { IsExisting = true });
        Expect.NotProven(net, Id, nat);
    }

    [Fact]
    public void ExistingTable_IsNotProven()
    {
        net.Remove(outboundRoute);
        net.Change<RouteTable>(outboundTable, table => table with { IsExisting = true });
        Expect.NotProven(net, Id, nat);
    }
}
