using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class Ipv6Tests
{
    [Fact]
    public void Blocks_Of_A_Vpc_Take_Conditions_And_Logical_Ids()
    {
        var topology = Topology("Hub");
        var condition = Condition.Equal("Wide", Parameter.Text("Wide", "no"), "yes");
        var vpc = topology
            .Vpc("Main", "10.0.0.0/16")
            .SecondaryCidr("100.64.0.0/16", when: condition, logicalId: "Pods")
            .Ipv6(when: !condition);
        vpc.Subnet("App", "10.0.1.0/24", Zone.First).RouteTable();
        vpc.Subnet("Pods", "100.64.1.0/24", Zone.First).When(condition).RouteTable();
        var blocks = topology.AgreedModel().Elements.OfType<VpcCidrBlock>().ToList();

        Assert.Equal(["Pods", "MainIpv6Cidr"], blocks.Select(block => block.LogicalId));
        Assert.Equal([true, false], blocks.Select(block => block.Presence.Literals.Single().Holds));
        Assert.Empty(topology.Judge().Findings);
    }

    [Fact]
    public void Ipv6_Only_Subnet_Has_Routes_And_Rules_For_Ipv6_Alone()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var app = vpc.Ipv6OnlySubnet("App", 1, Zone.First);
        var dual = vpc.Subnet("Dual", "10.0.1.0/24", Zone.First).Ipv6(2);
        app.RouteTable().Route(Internet, vpc.Igw());
        dual.RouteTable().Route(app, Existing.GatewayLoadBalancerEndpoint("vpce-0123456789abcdef0"));
        vpc.SecurityGroup("Web", "Web").AllowIngress(Protocol.Tcp(443), app);
        var elements = vpc.Owner.AgreedModel().Elements;

        var subnet = elements.OfType<Model.Subnet>().Single(it => it.Name == "App");
        Assert.True(subnet.IsIpv6Only);
        Assert.Equal(true, subnet.AssignIpv6AddressOnCreation);
        Assert.Equal(
            ["MainAppRouteTableToInternetIPv6", "MainDualRouteTableToAppSubnetIPv6"],
            elements.OfType<Route>().Select(route => route.LogicalId)
        );
        var peer = (SecurityGroupPeer.Addresses)elements.OfType<SecurityGroupIngress>().Single().Peer;
        Assert.Equal(subnet.Ipv6Cidr, peer.Block);
        Assert.Contains("\"CidrIpv6\": {", vpc.Owner.AgreedTemplate(), StringComparison.Ordinal);
        Assert.Empty(vpc.Owner.Judge().Findings);
    }

    [Fact]
    public void Table_Of_An_Ipv6_Only_Subnet_And_Another_Has_Routes_For_Both_Families()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var table = vpc.AddRouteTable("Shared");
        table.Associate(vpc.Ipv6OnlySubnet("App", vpc.Ipv6Cidr.Subnet(64, 1))).Associate(vpc.Subnet("Old", "10.0.1.0/24"));
        table.Route(Internet, vpc.Igw());

        Assert.Equal(
            ["MainSharedRouteTableToInternet", "MainSharedRouteTableToInternetIPv6"],
            vpc.Owner.AgreedModel().Elements.OfType<Route>().Select(route => route.LogicalId)
        );
    }

    [Fact]
    public void Subnet_That_Outlives_Its_Vpc_Block_Is_Found()
    {
        var topology = Topology("Hub");
        var vpc = topology
            .Vpc("Main", "10.0.0.0/16")
            .SecondaryCidr("100.64.0.0/16", when: Condition.Equal("Wide", Parameter.Text("Wide", "no"), "yes"));
        vpc.Subnet("Pods", "100.64.1.0/24", Zone.First).RouteTable();

        var finding = Assert.Single(topology.Judge().Findings);

        Assert.Equal("IR1002", finding.RuleId);
        Assert.Equal("Wide = false", finding.When);
    }

    [Fact]
    public void Blocks_Of_A_Vpc_Have_Their_Sources()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").SecondaryCidr("100.64.0.0/16").SecondaryCidr(Parameter.Cidr("Pods")).Ipv6();
        var blocks = Elements<VpcCidrBlock>(vpc);

        Assert.Equal(["MainSecondaryCidr100x64x0x0x16", "MainSecondaryCidrPods", "MainIpv6Cidr"], blocks.Select(block => block.LogicalId));
        Assert.Equal(new BlockSource.AmazonProvided(), blocks[2].Source);
    }

    [Fact]
    public void Subnet_Takes_A_Part_Of_The_Block_Before_The_Vpc_Has_It()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Subnet("App", "10.0.1.0/24").Ipv6(2);
        vpc.Ipv6();

        var vpcId = Elements<Model.Vpc>(vpc)[0].Id;
        var part = new Expression.Block(new Expression.Ipv6BlockOf(vpcId), AddressFamily.IPv6, 64, 2);
        Assert.Equal(new Value<Cidr>.Symbolic(part), Elements<Model.Subnet>(vpc)[0].Ipv6Cidr);
    }

    [Fact]
    public void Part_Of_A_Literal_Block_Is_A_Literal()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6("2001:db8::/56", "ipv6pool-ec2-1");
        vpc.Subnet("App", "10.0.1.0/24").Ipv6(2);

        Assert.Equal(Cidr.Read("2001:db8:0:2::/64"), Elements<Model.Subnet>(vpc)[0].Ipv6Cidr);
    }

    [Fact]
    public void Block_From_A_Parameter_Keeps_Its_Family()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6(Parameter.Cidr("Own"), "ipv6pool-ec2-1");
        vpc.AddRouteTable("Shared").Route(vpc.Ipv6Cidr, vpc.Igw());

        var vpcId = Elements<Model.Vpc>(vpc)[0].Id;
        var destination = Assert.IsType<Model.Destination.Addresses>(Elements<Route>(vpc)[0].Destination);
        Assert.Equal(new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(vpcId)), destination.Block);
    }

    [Fact]
    public void Internet_Is_Both_Families_Where_A_Subnet_Of_The_Table_Has_Both()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var single = vpc.Subnet("Single", "10.0.1.0/24");
        var dual = vpc.Subnet("Dual", "10.0.2.0/24").Ipv6(0);
        single.RouteTable().Route(Internet, vpc.Igw());
        dual.RouteTable().Route(Internet, vpc.Igw());

        Assert.Equal(
            ["MainSingleRouteTableToInternet", "MainDualRouteTableToInternet", "MainDualRouteTableToInternetIPv6"],
            Elements<Route>(vpc).Select(route => route.LogicalId)
        );
    }

    [Fact]
    public void Internet_Is_The_Family_That_The_Target_Takes()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        vpc.Subnet("Dual", "10.0.2.0/24")
            .Ipv6(0)
            .RouteTable()
            .Route(Internet, Existing.NatGateway("nat-1"))
            .Route(Internet, Existing.EgressOnlyInternetGateway("eigw-1"));
        vpc.Subnet("Single", "10.0.3.0/24").RouteTable().Route(Internet, Existing.EgressOnlyInternetGateway("eigw-1"));

        Assert.Equal(
            [
                ("0.0.0.0/0", ResourceKind.NatGateway),
                ("::/0", ResourceKind.EgressOnlyInternetGateway),
                ("::/0", ResourceKind.EgressOnlyInternetGateway),
            ],
            Elements<Route>(vpc).Select(route => (Block(route), route.Target.Reference!.Kind))
        );
    }

    [Fact]
    public void Internet_Is_The_Family_That_A_Gateway_Of_The_Topology_Takes()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var nat = vpc.Subnet("Nat", "10.0.1.0/24").Ipv6(1).NatGateway("Nat");
        vpc.Subnet("Dual", "10.0.2.0/24").Ipv6(0).RouteTable().Route(Internet, nat).Route(Internet, vpc.Eigw());

        Assert.Equal(
            [("0.0.0.0/0", ResourceKind.NatGateway), ("::/0", ResourceKind.EgressOnlyInternetGateway)],
            Elements<Route>(vpc).Select(route => (Block(route), route.Target.Reference!.Kind))
        );
    }

    [Fact]
    public void Subnet_As_Destination_Is_Each_Of_Its_Blocks()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var dual = vpc.Subnet("Dual", "10.0.2.0/24").Ipv6(0);
        var single = vpc.Subnet("Single", "10.0.3.0/24");
        var eni = vpc.Subnet("Inspection", "10.0.0.0/24").Ipv6(1).Appliance("Firewall", "ami-1").Eni();
        vpc.Igw().GatewayTable().Route(dual, eni).Route(single, eni);

        var ids = Elements<Model.Subnet>(vpc).ToDictionary(subnet => subnet.Name, subnet => subnet.Id);
        Assert.Equal(
            [
                ("MainGatewayRouteTableToDualSubnet", new Model.Destination.OfSubnet(ids["Dual"], AddressFamily.IPv4)),
                ("MainGatewayRouteTableToDualSubnetIPv6", new Model.Destination.OfSubnet(ids["Dual"], AddressFamily.IPv6)),
                ("MainGatewayRouteTableToSingleSubnet", new Model.Destination.OfSubnet(ids["Single"], AddressFamily.IPv4)),
            ],
            Elements<Route>(vpc).Select(route => (route.LogicalId, (Model.Destination.OfSubnet)route.Destination))
        );
    }

    [Fact]
    public void Vpc_In_The_Table_Of_Another_Vpc_Is_Each_Of_Its_Blocks()
    {
        var net = Topology("Hub");
        var hub = net.Vpc("Hub", "10.0.0.0/16");
        var spoke = net.Vpc("Spoke", "10.1.0.0/16").SecondaryCidr("100.64.0.0/16").Ipv6();
        hub.Subnet("App", "10.0.0.0/24").RouteTable().Route(spoke, Existing.TransitGateway("tgw-1"));

        Assert.Equal(
            ["HubAppRouteTableToSpoke", "HubAppRouteTableToSpoke100x64x0x0x16", "HubAppRouteTableToSpokeIPv6"],
            net.AgreedModel().Elements.OfType<Route>().Select(route => route.LogicalId)
        );
    }

    private static string Block(Route route) =>
        ((Value<Cidr>.Known)((Model.Destination.Addresses)route.Destination).Block).Content.ToString();

    private static List<T> Elements<T>(Topology topology)
        where T : Element => [.. topology.AgreedModel().Elements.OfType<T>()];
}
