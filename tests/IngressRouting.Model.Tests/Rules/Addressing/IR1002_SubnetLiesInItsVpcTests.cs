namespace IngressRouting.Model.Tests;

public sealed class IR1002_SubnetLiesInItsVpcTests
{
    private const string Id = "IR1002";
    private readonly Net net = new();
    private readonly ElementId vpc;

    public IR1002_SubnetLiesInItsVpcTests() => vpc = net.Vpc("Main", "10.0.0.0/16");

    [Fact]
    public void BlockOutsideVpc_Triggers()
    {
        var app = net.Subnet(vpc, "App", "10.1.1.0/24");
        var finding = Expect.Only(net, Id, Severity.Error, app, Facets.Cidr);
        Assert.Equal(
            "AWS refuses subnet 'App' (InvalidSubnet.Range) because 10.1.1.0/24 is not within 10.0.0.0/16 of VPC 'Main'; "
                + "choose a block within it",
            finding.Message
        );
        Assert.Equal([new Subject(vpc, Facets.Cidr)], finding.Related);
    }

    [Theory]
    [InlineData("10.0.1.0/29")]
    [InlineData("10.0.0.0/15")]
    [InlineData("10.0.1.0/32")]
    [InlineData("0.0.0.0/0")]
    [InlineData("2001:db8::/64")]
    public void BlockOfForbiddenSize_Triggers(string block)
    {
        var app = net.Subnet(vpc, "App", block);
        Expect.Only(net, Id, Severity.Error, app, Facets.Cidr);
    }

    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.1.0/28")]
    public void BlockOfLargestAndSmallestSize_DoesNotTrigger(string block)
    {
        net.Subnet(vpc, "App", block);
        Expect.Silence(net);
    }

    [Theory]
    [InlineData("10.0.1.0/24", "10.0.1.0/24")]
    [InlineData("10.0.1.0/24", "10.0.1.128/25")]
    [InlineData("10.0.1.128/25", "10.0.1.0/24")]
    [InlineData("10.0.1.0/24", "10.0.1.7/24")]
    public void Overlap_TriggersAtTheLater(string first, string second)
    {
        var one = net.Subnet(vpc, "One", first);
        var two = net.Subnet(vpc, "Two", second);
        var finding = Expect.Finding(net, Id, Severity.Error, two, Facets.Cidr);
        Assert.Equal([new Subject(one, Facets.Cidr)], finding.Related);
    }

    [Fact]
    public void ThreeInOneBlock_TriggerOnceForEachLater()
    {
        net.Subnet(vpc, "Inner", "10.0.1.0/25");
        net.Subnet(vpc, "Second", "10.0.1.128/25");
        var outer = net.Subnet(vpc, "Outer", "10.0.1.0/24");
        Expect.Only(net, Id, Severity.Error, outer, Facets.Cidr);
    }

    [Fact]
    public void OverlapBehindASeparateBlock_Triggers()
    {
        net.Subnet(vpc, "Outer", "10.0.0.0/20");
        net.Subnet(vpc, "Other", "10.0.64.0/24");
        var inner = net.Subnet(vpc, "Inner", "10.0.15.0/24");
        Expect.Only(net, Id, Severity.Error, inner, Facets.Cidr);
    }

    [Fact]
    public void OverlapAfterASeparateBlock_Triggers()
    {
        net.Subnet(vpc, "Other", "10.0.0.0/24");
        net.Subnet(vpc, "Outer", "10.0.16.0/20");
        var inner = net.Subnet(vpc, "Inner", "10.0.16.0/24");
        Expect.Only(net, Id, Severity.Error, inner, Facets.Cidr);
    }

    [Fact]
    public void SameBlockInTwoVpcs_DoesNotTrigger()
    {
        net.Subnet(vpc, "One", "10.0.1.0/24");
        net.Subnet(net.Vpc("Other", "10.0.0.0/16"), "Two", "10.0.1.0/24");
        Expect.Silence(net);
    }

    [Fact]
    public void BlockByParameter_IsNotProven()
    {
        var app = net.Subnet(vpc, "App", Net.Symbolic<Cidr>("AppCidr"));
        var question = Expect.NotProven(net, Id, app, Facets.Cidr);
        Assert.Equal("the block of subnet 'App' is parameter AppCidr, and only the deployment knows it", question.Needs);
    }

    [Fact]
    public void ExistingVpc_IsNotProven()
    {
        var app = net.Subnet(Net.Existing("vpc-1"), "App", "10.0.1.0/24");
        Expect.NotProven(net, Id, app, Facets.Cidr);
    }

    [Fact]
    public void OverlapInExistingVpc_Triggers()
    {
        net.Subnet(Net.Existing("vpc-1"), "One", "10.0.1.0/24");
        var two = net.Subnet(Net.Existing("vpc-1"), "Two", "10.0.1.0/25");
        Expect.Finding(net, Id, Severity.Error, two, Facets.Cidr);
    }

    [Fact]
    public void OverlapUnderOneCondition_SaysWhen()
    {
        net.Subnet(vpc, "One", "10.0.1.0/24");
        var two = net.Subnet(vpc, "Two", "10.0.1.0/25");
        net.When("Second", true, two);
        Assert.Equal("Second = true", Expect.Only(net, Id, Severity.Error, two, Facets.Cidr).When);
    }

    [Fact]
    public void PartsOfTheVpcsOwnParameter_AreProven()
    {
        var by = net.Vpc("ByParameter", Net.Symbolic<Cidr>("VpcCidr"));
        net.Subnet(by, "One", Net.Part("VpcCidr", 24, 0));
        net.Subnet(by, "Two", Net.Part("VpcCidr", 24, 1));
        net.Subnet(by, "Three", Net.Part("VpcCidr", 23, 1));
        net.Subnet(by, "Four", Net.Part(((Value<Cidr>.Symbolic)Net.Part("VpcCidr", 20, 1)).Expression, 24, 3));
        Expect.Silence(net, Id);
    }

    [Theory]
    [InlineData(24, 1, 24, 1)]
    [InlineData(23, 0, 24, 1)]
    [InlineData(24, 5, 22, 1)]
    public void PartsThatOverlap_TriggerAtTheLater(int prefixLength, int index, int otherPrefixLength, int otherIndex)
    {
        var by = net.Vpc("ByParameter", Net.Symbolic<Cidr>("VpcCidr"));
        var one = net.Subnet(by, "One", Net.Part("VpcCidr", prefixLength, index));
        var two = net.Subnet(by, "Two", Net.Part("VpcCidr", otherPrefixLength, otherIndex));
        var finding = Expect.Finding(net, Id, Severity.Error, two, Facets.Cidr);
        Assert.Contains(
            $"block {index} of /{prefixLength} in parameter VpcCidr of subnet 'One'",
            finding.Message,
            StringComparison.Ordinal
        );
        Assert.Equal([new Subject(one, Facets.Cidr)], finding.Related);
    }

    [Fact]
    public void PartThatIsTooSmall_Triggers()
    {
        var by = net.Vpc("ByParameter", Net.Symbolic<Cidr>("VpcCidr"));
        var subnet = net.Subnet(by, "One", Net.Part("VpcCidr", 30, 0));
        Expect.Finding(net, Id, Severity.Error, subnet, Facets.Cidr);
    }

    [Fact]
    public void PartOfAnotherParameter_IsNotProven()
    {
        var by = net.Vpc("ByParameter", Net.Symbolic<Cidr>("VpcCidr"));
        var subnet = net.Subnet(by, "One", Net.Part("OtherCidr", 24, 0));
        Expect.NotProven(net, Id, subnet, Facets.Cidr);
    }

    [Fact]
    public void SubnetInASecondaryBlock_DoesNotTrigger()
    {
        net.Secondary(vpc, "100.64.0.0/16");
        net.Subnet(vpc, "Pods", "100.64.1.0/24");
        Expect.Silence(net);
    }

    [Fact]
    public void Ipv6BlocksThatOverlap_TriggerAtTheLater()
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        Ipv6("One", "10.0.1.0/24", Net.Part(vpc, 3));
        var two = Ipv6("Two", "10.0.2.0/24", Net.Part(vpc, 3));
        Expect.Only(net, Id, Severity.Error, two, Facets.Ipv6Cidr);
    }

    [Fact]
    public void Ipv6BlockBehindTheVpcs_Triggers()
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        var subnet = Ipv6("One", "10.0.1.0/24", Net.Part(vpc, 16, 60));
        Expect.Only(net, Id, Severity.Error, subnet, Facets.Ipv6Cidr);
    }

    [Fact]
    public void Ipv6BlockOfAVpcWithoutOne_Triggers()
    {
        var subnet = Ipv6("One", "10.0.1.0/24", Cidr.Read("2001:db8::/64"));
        var finding = Expect.Only(net, Id, Severity.Error, subnet, Facets.Ipv6Cidr);
        Assert.Contains("has no IPv6 block", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IPv4BlockAsIpv6_Triggers()
    {
        net.Block(vpc, new BlockSource.AmazonProvided());
        var subnet = Ipv6("One", "10.0.1.0/24", Cidr.Read("10.0.2.0/24"));
        Expect.Only(net, Id, Severity.Error, subnet, Facets.Ipv6Cidr);
    }

    private ElementId Ipv6(string name, string cidr, Value<Cidr> ipv6)
    {
        var subnet = net.Subnet(vpc, name, cidr);
        net.Change<Subnet>(subnet, stated => stated with { Ipv6Cidr = ipv6 });
        return subnet;
    }
}
