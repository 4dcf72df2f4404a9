namespace IngressRouting.Model.Tests;

public sealed class IR1018_Ipv6OnlySubnetNeedsNoIPv4Tests
{
    private const string Id = "IR1018";
    private readonly Net net = new();
    private readonly ElementId vpc;
    private readonly ElementId igw;
    private readonly ElementId subnet;
    private readonly ElementId table;

    public IR1018_Ipv6OnlySubnetNeedsNoIPv4Tests()
    {
        vpc = net.Vpc("Main", "10.0.0.0/16");
        net.Block(vpc, new BlockSource.AmazonProvided());
        igw = net.InternetGateway(vpc);
        subnet = net.Ipv6OnlySubnet(vpc, "App", Net.Part(vpc, 1));
        table = net.Table(vpc, "Table", subnet);
        net.Route(table, Net.Block("::/0"), ToIgw);
    }

    private RouteTarget ToIgw => Net.To(ResourceKind.InternetGateway, igw);

    [Fact]
    public void NoBlock_Triggers()
    {
        net.Change<Subnet>(subnet, it => it with { Ipv6Cidr = null, AssignIpv6AddressOnCreation = false });
        Expect.Only(net, Id, Severity.Error, subnet);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NatGateway_TriggersAlone(bool isPublic) =>
        Expect.Only(net, Id, Severity.Error, net.NatGateway(subnet, "Nat", isPublic), Facets.Subnet);

    [Fact]
    public void ElasticIp_Triggers()
    {
        var eni = net.Interface(subnet, "Web");
        Expect.Only(net, Id, Severity.Error, net.ElasticIp(eni), Facets.NetworkInterface);
    }

    [Fact]
    public void PublicIPv4AddressesAtLaunch_AreAWarning()
    {
        net.Change<Subnet>(subnet, it => it with { MapPublicIpOnLaunch = true });
        Expect.Only(net, Id, Severity.Warning, subnet, Facets.MapPublicIpOnLaunch);
    }

    [Fact]
    public void IPv4RouteOfItsTable_IsAWarning()
    {
        var route = net.Route(table, Net.Block("0.0.0.0/0"), ToIgw);
        Assert.Equal(
            "nothing uses the route for 0.0.0.0/0, because route table Table serves IPv6-only subnets alone; leave it out, or route 64:ff9b::/96 to "
                + "a NAT gateway for what is only reached by IPv4",
            Expect.Only(net, Id, Severity.Warning, route, Facets.Destination).Message
        );
    }

    [Fact]
    public void RouteForItsIPv4Block_Triggers()
    {
        var route = net.Route(
            net.Table(vpc, "Other"),
            Net.Whole(subnet),
            Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1"))
        );
        Expect.Finding(net, Id, Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void IPv4ThroughAnApplianceInIt_IsAWarning()
    {
        var eni = net.Interface(subnet, "Firewall");
        net.Instance("Firewall", eni);
        var other = net.Subnet(vpc, "Other", "10.0.1.0/24");
        var route = net.Route(net.Table(vpc, "OtherTable", other), Net.Block("172.16.0.0/12"), Net.Eni(eni));
        Expect.Finding(net, Id, Severity.Warning, route, Facets.Target);
    }

    [Fact]
    public void IPv4FromAGatewayThroughAnApplianceInIt_IsOneErrorOfThisRule()
    {
        var eni = net.Interface(subnet, "Firewall");
        net.Instance("Firewall", eni);
        var other = net.Subnet(vpc, "Other", "10.0.1.0/24");
        var edge = net.Table(vpc, "EdgeTable");
        net.Edge(edge, ResourceKind.InternetGateway, igw);
        var route = net.Route(edge, Net.Whole(other), Net.Eni(eni));
        Expect.Finding(net, Id, Severity.Error, route, Facets.Target);
        Expect.Silence(net, "IR4002");
    }

    [Theory]
    [InlineData("AWS::EC2::TransitGatewayAttachment")]
    [InlineData("AWS::EC2::TransitGatewayVpcAttachment")]
    public void TransitGatewayAttachment_Triggers(string type)
    {
        var attachment = net.Raw(type, "SubnetIds", Net.IdOf(subnet));
        Expect.Finding(net, Id, Severity.Error, attachment, Facets.Of(Facets.Setting, "SubnetIds"));
    }

    [Fact]
    public void Ipv6OnlyDesign_DoesNotTrigger()
    {
        net.Interface(subnet, "Web");
        net.Raw("AWS::EC2::FlowLog", "ResourceId", Net.IdOf(subnet));
        Expect.Silence(net);
    }

    [Fact]
    public void Nat64ThroughANatGatewayElsewhere_DoesNotTrigger()
    {
        var outbound = net.Subnet(vpc, "Outbound", "10.0.2.0/24");
        var nat = net.NatGateway(outbound, "Nat");
        net.Route(net.Table(vpc, "OutboundTable", outbound), Net.Block("0.0.0.0/0"), ToIgw);
        net.Route(table, Net.Block("64:ff9b::/96"), Net.To(ResourceKind.NatGateway, nat));
        Expect.Silence(net);
    }

    [Fact]
    public void InspectedIpv6_DoesNotTrigger()
    {
        var firewall = net.Ipv6OnlySubnet(vpc, "Inspection", Net.Part(vpc, 0));
        var eni = net.Interface(firewall, "Firewall");
        net.Instance("Firewall", eni);
        net.Route(net.Table(vpc, "InspectionTable", firewall), Net.Block("::/0"), ToIgw);
        var edge = net.Table(vpc, "EdgeTable");
        net.Edge(edge, ResourceKind.InternetGateway, igw);
        net.Route(edge, Net.WholeIpv6(subnet), Net.Eni(eni));
        net.Change<Route>(net.Model.Elements.OfType<Route>().First().Id, route => route with { Target = Net.Eni(eni) });
        Expect.Silence(net);
    }

    [Fact]
    public void IPv4RouteOfATableThatServesOthersToo_DoesNotTrigger()
    {
        net.Associate(table, net.Subnet(vpc, "Other", "10.0.1.0/24"));
        net.Route(table, Net.Block("0.0.0.0/0"), ToIgw);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void IPv4RouteOfAnExistingTable_IsNotProven()
    {
        net.Change<RouteTable>(table, it => it with { IsExisting = true });
        var route = net.Route(table, Net.Block("0.0.0.0/0"), ToIgw);
        Expect.NotProven(net, Id, route, Facets.Destination);
    }

    [Fact]
    public void SubnetsThatAnExistingVpcMayHaveBeside_AreNotProven()
    {
        net.Change<Vpc>(vpc, it => it with { IsExisting = true });
        net.Change<VpcCidrBlock>(
            net.Model.Elements.OfType<VpcCidrBlock>().Single().Id,
            it => it with { IsExisting = true, Source = new BlockSource.Found(Cidr.Read("2001:db8::/56")) }
        );
        Expect.NotProven(net, "IR1002", subnet, Facets.Ipv6Cidr);
    }
}
