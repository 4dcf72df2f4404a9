namespace IngressRouting.Model.Tests;

public sealed class IR1006_Ipv6BlockIsAllowedTests
{
    private const string Id = "IR1006";
    private readonly Net net = new();
    private readonly ElementId vpc;

    public IR1006_Ipv6BlockIsAllowedTests() => vpc = net.Vpc("Main", "10.0.0.0/16");

    [Theory]
    [InlineData("2001:db8::/40")]
    [InlineData("2001:db8::/57")]
    [InlineData("2001:db8::/64")]
    [InlineData("10.9.0.0/16")]
    public void SizeOfVpcBlock_Triggers(string block)
    {
        var stated = net.FromPool(vpc, block);
        Expect.Only(net, Id, Severity.Error, stated, Facets.Cidr);
    }

    [Theory]
    [InlineData("2001:db8::/44")]
    [InlineData("2001:db8::/60")]
    public void SizeOfVpcBlock_DoesNotTrigger(string block)
    {
        net.FromPool(vpc, block);
        Expect.Silence(net);
    }

    [Theory]
    [InlineData(58)]
    [InlineData(68)]
    public void SizeOfSubnetBlock_Triggers(int prefixLength)
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        var subnet = Ipv6(Net.Part(vpc, 0, prefixLength));
        Expect.Only(net, Id, Severity.Error, subnet, Facets.Ipv6Cidr);
    }

    [Fact]
    public void LiteralSubnetBlock_Triggers()
    {
        net.FromPool(vpc, "2001:db8::/56");
        var subnet = Ipv6(Cidr.Read("2001:db8::/66"));
        Expect.Only(net, Id, Severity.Error, subnet, Facets.Ipv6Cidr);
    }

    [Theory]
    [InlineData(56)]
    [InlineData(60)]
    [InlineData(64)]
    public void SizeOfSubnetBlock_DoesNotTrigger(int prefixLength)
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        Ipv6(Net.Part(vpc, 0, prefixLength));
        Expect.Silence(net);
    }

    [Fact]
    public void SizeByParameter_IsNotProven()
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        var subnet = Ipv6(Net.Symbolic<Cidr>("Ipv6"));
        Expect.NotProven(net, Id, subnet, Facets.Ipv6Cidr);
    }

    [Fact]
    public void PartOfTheBlockOfAVpcWithoutOne_Triggers()
    {
        var subnet = Ipv6(Net.Part(vpc, 0));
        Expect.Only(net, Id, Severity.Error, subnet, Facets.Ipv6Cidr);
    }

    [Fact]
    public void RouteToTheBlockOfAVpcWithoutOne_Triggers()
    {
        var table = net.Table(vpc, "Table", net.Subnet(vpc, "App", "10.0.1.0/24"));
        var other = net.Vpc("Other", "10.1.0.0/16");
        var destination = Net.Block(new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(other)));
        var route = net.Route(table, destination, Net.To(ResourceKind.VpcPeeringConnection, Net.Existing("pcx-1")));
        Expect.Only(net, Id, Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void RouteToTheIpv6BlockOfASubnetWithoutOne_Triggers()
    {
        var founding = new Founding();
        var route = founding.Net.Route(founding.EdgeTable, Net.WholeIpv6(founding.App), Net.Eni(founding.Eni));
        Expect.Finding(founding.Net, Id, Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void AddressesWithoutABlock_Trigger()
    {
        var subnet = net.Subnet(vpc, "App", "10.0.1.0/24");
        net.Change<Subnet>(subnet, stated => stated with { AssignIpv6AddressOnCreation = true });
        Expect.Only(net, Id, Severity.Error, subnet, Facets.AssignIpv6AddressOnCreation);
    }

    [Fact]
    public void InterfaceAddressWithoutABlock_Triggers()
    {
        var eni = net.Interface(net.Subnet(vpc, "App", "10.0.1.0/24"), "Eni");
        net.Change<NetworkInterface>(eni, stated => stated with { HasIpv6Address = true });
        Expect.Only(net, Id, Severity.Error, eni, Facets.Ipv6Address);
    }

    [Fact]
    public void PartOfOneOfSeveralBlocks_IsNotProven()
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        net.FromPool(vpc, "2001:db8::/56");
        var subnet = Ipv6(Net.Part(vpc, 0));
        Expect.NotProven(net, Id, subnet, Facets.Ipv6Cidr);
    }

    private ElementId Ipv6(Value<Cidr> block)
    {
        var subnet = net.Subnet(vpc, "App", "10.0.1.0/24");
        net.Change<Subnet>(subnet, stated => stated with { Ipv6Cidr = block });
        return subnet;
    }
}
