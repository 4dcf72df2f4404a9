namespace IngressRouting.Model.Tests;

public sealed class IR1017_QuotaIsKeptTests
{
    private const string Id = "IR1017";
    private readonly Net net = new();
    private readonly ElementId vpc;

    public IR1017_QuotaIsKeptTests() => vpc = net.Vpc("Main", "10.0.0.0/16");

    [Fact]
    public void SixthIpv4Block_Triggers()
    {
        var blocks = Secondaries(5);
        var finding = Expect.Finding(net, Id, Severity.Warning, blocks[4], Facets.Cidr);
        Assert.Equal(
            "VPC 'Main' gets more than 5 IPv4 blocks, which AWS refuses (CidrLimitExceeded) unless it raised the quota of the account and Region; "
                + "ask for that, up to 50, or leave some out",
            finding.Message
        );
    }

    [Fact]
    public void FifthIpv4Block_DoesNotTrigger()
    {
        Secondaries(4);
        net.FromPool(vpc, "2001:db8::/56");
        Expect.Silence(net, Id);
    }

    [Fact]
    public void MoreBlocksThanAwsRaisesTheQuotaTo_IsAnError()
    {
        var blocks = Secondaries(52);
        var finding = Expect.Finding(net, Id, Severity.Error, blocks[49], Facets.Cidr);
        Assert.Equal(
            "VPC 'Main' gets more than 50 IPv4 blocks, which AWS refuses (CidrLimitExceeded) whatever the quota of the account is; leave some out",
            finding.Message
        );
    }

    [Fact]
    public void SixthIpv6Block_Triggers()
    {
        for (var i = 0; i < 5; i++)
        {
            net.FromPool(vpc, $"2001:db8:{i}::/56");
        }

        var sixth = net.Block(vpc, new BlockSource.AmazonProvided());
        Expect.Finding(net, Id, Severity.Warning, sixth);
    }

    [Fact]
    public void BlocksThatExistAlready_CountFirst()
    {
        var blocks = Secondaries(5);
        net.Change<Vpc>(vpc, existing => existing with { IsExisting = true });
        foreach (var existing in blocks.Skip(1))
        {
            net.Change<VpcCidrBlock>(existing, block => block with { IsExisting = true });
        }

        Expect.Finding(net, Id, Severity.Warning, blocks[0], Facets.Cidr);
    }

    [Fact]
    public void NothingButWhatExistsAlready_DoesNotTrigger()
    {
        net.Change<Vpc>(vpc, existing => existing with { IsExisting = true });
        foreach (var existing in Secondaries(6))
        {
            net.Change<VpcCidrBlock>(existing, block => block with { IsExisting = true });
        }

        Expect.Silence(net, Id);
    }

    [Fact]
    public void SixthBlockInOneScenario_TriggersThere()
    {
        net.Parameter("Size");
        net.Is("IsLarge", "Size", "large");
        var blocks = Secondaries(5);
        net.When("IsLarge", true, blocks[1]);
        Assert.Equal("IsLarge = true", Expect.Finding(net, Id, Severity.Warning, blocks[4], Facets.Cidr).When);
    }

    [Fact]
    public void BlocksThatExcludeEachOther_DoNotTrigger()
    {
        net.Parameter("Size");
        net.Is("IsLarge", "Size", "large");
        var blocks = Secondaries(5);
        net.When("IsLarge", true, blocks[1]);
        net.When("IsLarge", false, blocks[2]);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void Subnet201_Triggers()
    {
        var subnets = Enumerable.Range(0, 202).Select(i => net.Subnet(vpc, "S" + i, $"10.0.{i}.0/24")).ToList();
        Assert.Contains("more than 200 subnets", Expect.Finding(net, Id, Severity.Warning, subnets[200]).Message);
    }

    [Fact]
    public void SubnetsOfTwoVpcs_DoNotTrigger()
    {
        var other = net.Vpc("Other", "10.1.0.0/16");
        for (var i = 0; i < 150; i++)
        {
            net.Subnet(vpc, "S" + i, $"10.0.{i}.0/24");
            net.Subnet(other, "T" + i, $"10.1.{i}.0/24");
        }

        Expect.Silence(net, Id);
    }

    [Fact]
    public void Table200BesideTheMainOne_Triggers()
    {
        var tables = Enumerable.Range(0, 200).Select(i => net.Table(vpc, "T" + i)).ToList();
        Expect.Finding(net, Id, Severity.Warning, tables[199]);
    }

    [Fact]
    public void Table199BesideTheMainOne_DoesNotTrigger()
    {
        for (var i = 0; i < 199; i++)
        {
            net.Table(vpc, "T" + i);
        }

        Expect.Silence(net, Id);
    }

    [Fact]
    public void ExistingTable_MayBeTheMainOne()
    {
        net.Change<Vpc>(vpc, existing => existing with { IsExisting = true });
        var tables = Enumerable.Range(0, 200).Select(i => net.Table(vpc, "T" + i)).ToList();
        net.Change<RouteTable>(tables[7], table => table with { IsExisting = true });
        Expect.Silence(net, Id);
    }

    [Fact]
    public void Route501OfAFamily_Triggers()
    {
        var table = net.Table(vpc, "Table");
        var routes = Routes(table, 502);
        net.Route(table, Net.Block("::/0"), Gateway);
        Assert.Contains("more than 500 IPv4 routes", Expect.Finding(net, Id, Severity.Warning, routes[500], Facets.Destination).Message);
    }

    [Fact]
    public void Route500OfEachFamily_DoesNotTrigger()
    {
        var table = net.Table(vpc, "Table");
        Routes(table, 500);
        for (var i = 0; i < 500; i++)
        {
            net.Route(table, Net.Block($"2001:db8:{i}::/48"), Gateway);
        }

        Expect.Silence(net, Id);
    }

    [Fact]
    public void Route1001_IsAnError()
    {
        var table = net.Table(vpc, "Table");
        var routes = Routes(table, 1001);
        Expect.Finding(net, Id, Severity.Error, routes[1000], Facets.Destination);
    }

    [Fact]
    public void PrefixListOfTheTopology_CountsAsItsMostEntries() => AssertCounts(new PropertyValue.Number(301));

    [Fact]
    public void PrefixListWhoseMostEntriesAreAText_CountsAsThem() => AssertCounts(Text("301"));

    private void AssertCounts(PropertyValue most)
    {
        var table = net.Table(vpc, "Table");
        Routes(table, 200);
        var list = PrefixList(new("AddressFamily", Text("IPv4")), new("MaxEntries", most));
        var route = net.Route(table, new Destination.PrefixList(Net.IdOf(list)), Gateway);
        var finding = Expect.Finding(net, Id, Severity.Warning, route, Facets.Destination);
        Assert.StartsWith("route table Table gets more than 500 IPv4 routes (a prefix list counts as its MaxEntries),", finding.Message);
    }

    [Fact]
    public void PrefixListOfTheOtherFamily_DoesNotTrigger()
    {
        var table = net.Table(vpc, "Table");
        Routes(table, 200);
        var list = PrefixList(new("AddressFamily", Text("IPv6")), new("MaxEntries", new PropertyValue.Number(301)));
        net.Route(table, new Destination.PrefixList(Net.IdOf(list)), Gateway);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void PrefixListWhoseSizeIsNotKnown_IsNotCounted()
    {
        var table = net.Table(vpc, "Table");
        Routes(table, 500);
        net.Route(table, Net.PrefixList("pl-1"), Gateway);
        var list = PrefixList(new("AddressFamily", Text("IPv4")), new("MaxEntries", new PropertyValue.Text(Net.Symbolic<string>("Most"))));
        net.Route(table, new Destination.PrefixList(Net.IdOf(list)), Gateway);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void RoutesThatExistAlready_CountFirst()
    {
        net.Change<Vpc>(vpc, existing => existing with { IsExisting = true });
        var table = net.Table(vpc, "Table");
        net.Change<RouteTable>(table, existing => existing with { IsExisting = true });
        var routes = Routes(table, 501);
        foreach (var route in routes.Skip(1))
        {
            net.Change<Route>(route, existing => existing with { IsExisting = true });
        }

        Expect.Finding(net, Id, Severity.Warning, routes[0], Facets.Destination);
    }

    private static RouteTarget Gateway => Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1"));

    private static PropertyValue Text(string text) => new PropertyValue.Text(text);

    private ElementId PrefixList(params StatedProperty[] properties) =>
        net.Add(id => new RawResource
        {
            Id = id,
            LogicalId = "List",
            Type = "AWS::EC2::PrefixList",
            Properties = new(properties),
        });

    private List<ElementId> Secondaries(int count) => [.. Enumerable.Range(1, count).Select(i => net.Secondary(vpc, $"10.{i}.0.0/16"))];

    private List<ElementId> Routes(ElementId table, int count) =>
        [.. Enumerable.Range(0, count).Select(i => net.Route(table, Net.Block($"172.{16 + (i / 256)}.{i % 256}.0/24"), Gateway))];
}
