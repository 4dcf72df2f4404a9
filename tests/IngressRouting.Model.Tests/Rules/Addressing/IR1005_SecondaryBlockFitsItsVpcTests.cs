namespace IngressRouting.Model.Tests;

public sealed class IR1005_SecondaryBlockFitsItsVpcTests
{
    private const string Id = "IR1005";
    private readonly Net net = new();

    [Theory]
    [InlineData("10.4.0.0/16", "10.4.0.0/16", "overlaps 10.4.0.0/16")]
    [InlineData("10.4.0.0/16", "10.4.7.0/24", "overlaps 10.4.0.0/16")]
    [InlineData("10.4.0.0/16", "172.16.0.0/16", "do not go together")]
    [InlineData("192.168.0.0/16", "10.0.0.0/16", "do not go together")]
    [InlineData("10.4.0.0/16", "198.19.0.0/24", "no block of 198.19.0.0/16")]
    [InlineData("198.19.0.0/24", "10.4.0.0/16", "no block of 10.0.0.0/8")]
    [InlineData("10.1.0.0/16", "10.0.0.0/16", "no block of 10.0.0.0/16")]
    [InlineData("172.16.0.0/16", "172.31.0.0/16", "no block of 172.31.0.0/16")]
    [InlineData("100.64.0.0/16", "10.0.0.0/16", "not private")]
    [InlineData("203.0.0.0/16", "192.168.0.0/16", "not private")]
    public void BlockThatThePrimaryForbids_Triggers(string primary, string secondary, string reason)
    {
        var vpc = net.Vpc("Main", primary);
        var block = net.Secondary(vpc, secondary);
        var finding = Expect.Only(net, Id, Severity.Error, block, Facets.Cidr);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.Equal([new Subject(vpc, Facets.Cidr)], finding.Related);
    }

    [Fact]
    public void BlockThatAnEarlierForbids_TriggersWithTheRightOrder()
    {
        var vpc = net.Vpc("Main", "10.4.0.0/16");
        net.Secondary(vpc, "10.1.0.0/16");
        var block = net.Secondary(vpc, "10.0.0.0/16");
        var finding = Expect.Only(net, Id, Severity.Error, block, Facets.Cidr);
        Assert.EndsWith("state it before 10.1.0.0/16", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PrivateBlockAfterAnotherThatIsNot_IsAWarning()
    {
        var vpc = net.Vpc("Main", "10.4.0.0/16");
        net.Secondary(vpc, "100.64.0.0/16");
        var block = net.Secondary(vpc, "10.5.0.0/16");
        Expect.Only(net, Id, Severity.Warning, block, Facets.Cidr);
    }

    [Theory]
    [InlineData("10.0.0.0/16", "10.1.0.0/16")]
    [InlineData("10.4.0.0/16", "100.64.0.0/16")]
    [InlineData("10.4.0.0/16", "203.0.0.0/16")]
    [InlineData("198.19.0.0/24", "100.64.0.0/16")]
    [InlineData("192.168.0.0/24", "192.168.1.0/24")]
    public void BlocksThatGoTogether_DoNotTrigger(string primary, string secondary)
    {
        net.Secondary(net.Vpc("Main", primary), secondary);
        Expect.Silence(net);
    }

    [Fact]
    public void OtherVpc_DoesNotTrigger()
    {
        net.Vpc("Other", "172.16.0.0/16");
        net.Secondary(net.Vpc("Main", "10.4.0.0/16"), "10.5.0.0/16");
        Expect.Silence(net);
    }

    [Fact]
    public void SameParameterTwice_Triggers()
    {
        var vpc = net.Vpc("Main", Net.Symbolic<Cidr>("Block"));
        var block = net.Block(vpc, new BlockSource.Secondary(Net.Symbolic<Cidr>("Block")));
        Expect.Finding(net, Id, Severity.Error, block, Facets.Cidr);
    }

    [Fact]
    public void OverlapOfPoolBlocks_Triggers()
    {
        var vpc = net.Vpc("Main", "10.4.0.0/16");
        net.FromPool(vpc, "2001:db8::/56");
        var block = net.FromPool(vpc, "2001:db8::/60");
        Expect.Finding(net, Id, Severity.Error, block, Facets.Cidr);
    }

    [Fact]
    public void BlockByParameter_IsNotProven()
    {
        var block = net.Block(net.Vpc("Main", "10.4.0.0/16"), new BlockSource.Secondary(Net.Symbolic<Cidr>("Pods")));
        Expect.NotProven(net, Id, block, Facets.Cidr);
    }

    [Fact]
    public void ExistingVpc_IsNotProven()
    {
        var block = net.Secondary(Net.Existing("vpc-1"), "100.64.0.0/16");
        Expect.NotProven(net, Id, block, Facets.Cidr);
    }

    [Fact]
    public void RouteInTheBlock_IsForTheRuleOfRoutes()
    {
        var vpc = net.Vpc("Main", "10.4.0.0/16");
        net.Secondary(vpc, "10.5.0.0/16");
        var table = net.Table(vpc, "Table", net.Subnet(vpc, "App", "10.4.0.0/24"));
        var route = net.Route(table, Net.Block("10.5.7.0/24"), Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1")));
        Expect.Only(net, "IR3002", Severity.Error, route, Facets.Destination);
    }
}
