namespace IngressRouting.CloudFormation.Tests;

public sealed class VpcBlockTests
{
    private readonly ModelBuilder model = new();
    private readonly ElementId vpc;

    public VpcBlockTests() => vpc = model.Vpc("Main");

    [Fact]
    public void Block_has_the_properties_of_its_source()
    {
        model.Block(vpc, "Secondary", Secondary("100.64.0.0/16"));
        model.Block(vpc, "Amazon", new BlockSource.AmazonProvided());
        model.Block(vpc, "Own", new BlockSource.FromPool(Cidr.Read("2001:db8::/56"), "ipv6pool-ec2-1"));

        Assert.Equal("""{"VpcId":{"Ref":"MainVpc"},"CidrBlock":"100.64.0.0/16"}""", model.Properties("Secondary"));
        Assert.Equal("""{"VpcId":{"Ref":"MainVpc"},"AmazonProvidedIpv6CidrBlock":true}""", model.Properties("Amazon"));
        Assert.Equal(
            """{"VpcId":{"Ref":"MainVpc"},"Ipv6CidrBlock":"2001:db8::/56","Ipv6Pool":"ipv6pool-ec2-1"}""",
            model.Properties("Own")
        );
    }

    [Fact]
    public void Part_of_a_block_is_selected_from_as_few_as_it_needs()
    {
        model.Block(vpc, "Amazon", new BlockSource.AmazonProvided());
        Ipv6("App", new Expression.Block(new Expression.Ipv6BlockOf(vpc), AddressFamily.IPv6, 64, 2));

        Assert.Contains(
            """
            "Ipv6CidrBlock":{"Fn::Select":[2,{"Fn::Cidr":[{"Fn::Select":[0,{"Fn::GetAtt":["MainVpc","Ipv6CidrBlocks"]}]},3,64]}]}
            """.Trim(),
            model.Properties("AppSubnet")
        );
    }

    [Fact]
    public void Part_of_a_part_nests()
    {
        model.Parameter("Block");
        var outer = new Expression.Block(new Expression.Parameter("Block"), AddressFamily.IPv4, 20, 1);
        var subnet = model.Subnet(vpc, "App", "10.0.1.0/24");
        Cidr4(subnet, new Expression.Block(outer, AddressFamily.IPv4, 24, 0));

        Assert.Contains(
            """
            "CidrBlock":{"Fn::Select":[0,{"Fn::Cidr":[{"Fn::Select":[1,{"Fn::Cidr":[{"Ref":"Block"},2,12]}]},1,8]}]}
            """.Trim(),
            model.Properties("AppSubnet")
        );
    }

    [Fact]
    public void Subnet_waits_for_the_block_that_it_lies_in()
    {
        model.Block(vpc, "Secondary", Secondary("100.64.0.0/16"));
        model.Block(vpc, "Other", Secondary("100.65.0.0/16"));
        model.Block(vpc, "Amazon", new BlockSource.AmazonProvided());
        model.Subnet(vpc, "Primary", "10.0.1.0/24");
        model.Subnet(vpc, "Pods", "100.64.1.0/24");
        Ipv6("Dual", new Expression.Block(new Expression.Ipv6BlockOf(vpc), AddressFamily.IPv6, 64, 0));

        Assert.Empty(model.DependsOn("PrimarySubnet"));
        Assert.Equal(["Secondary"], model.DependsOn("PodsSubnet"));
        Assert.Equal(["Amazon"], model.DependsOn("DualSubnet"));
    }

    [Fact]
    public void Subnet_waits_for_every_block_that_it_may_lie_in()
    {
        model.Parameter("Block");
        model.Parameter("Pods");
        model.Block(vpc, "Secondary", new BlockSource.Secondary(Symbol("Pods")));
        model.Block(vpc, "Other", Secondary("100.65.0.0/16"));
        Cidr4(model.Subnet(vpc, "Any", "10.0.1.0/24"), new Expression.Parameter("Block"));
        Cidr4(model.Subnet(vpc, "Pods", "10.0.1.0/24"), new Expression.Block(new Expression.Parameter("Pods"), AddressFamily.IPv4, 24, 0));
        model.Change<Vpc>(vpc, item => item with { Cidr = Symbol("Block") });
        Cidr4(
            model.Subnet(vpc, "Primary", "10.0.1.0/24"),
            new Expression.Block(new Expression.Parameter("Block"), AddressFamily.IPv4, 24, 0)
        );

        Assert.Empty(model.DependsOn("PrimarySubnet"));
        Assert.Contains("Secondary", model.DependsOn("PodsSubnet"));
    }

    [Fact]
    public void Route_to_the_IPv6_block_of_a_VPC_waits_for_it()
    {
        model.Block(vpc, "Amazon", new BlockSource.AmazonProvided());
        var table = model.Table(model.Vpc("Other", "10.1.0.0/16"), "Other");
        var destination = new Destination.Addresses(ModelBuilder.Symbol<Cidr>(new Expression.Ipv6BlockOf(vpc)));
        model.Route(table, "Route", destination, ResourceKind.TransitGateway, ModelBuilder.Existing("tgw-1"));

        Assert.Equal(["Amazon"], model.DependsOn("Route"));
        Assert.Contains(
            """
            "DestinationIpv6CidrBlock":{"Fn::Select":[0,{"Fn::GetAtt":["MainVpc","Ipv6CidrBlocks"]}]}
            """.Trim(),
            model.Properties("Route")
        );
    }

    [Fact]
    public void Route_to_a_symbol_through_an_egress_only_gateway_is_for_IPv6()
    {
        model.Parameter("Block");
        model.Route(
            model.Table(vpc, "Main"),
            "Route",
            new Destination.Addresses(Symbol("Block")),
            ResourceKind.EgressOnlyInternetGateway,
            ModelBuilder.Existing("eigw-1")
        );

        Assert.Contains("\"DestinationIpv6CidrBlock\":{\"Ref\":\"Block\"}", model.Properties("Route"));
    }

    [Theory]
    [InlineData("10.4.0.0/16", "100.64.0.0/16", true)]
    [InlineData("10.0.0.0/16", "10.1.0.0/16", true)]
    [InlineData("10.4.0.0/16", "10.5.0.0/16", false)]
    [InlineData("100.64.0.0/16", "10.5.0.0/16", false)]
    public void Blocks_are_added_in_their_order_where_AWS_accepts_no_other(string first, string second, bool waits)
    {
        model.Block(vpc, "First", Secondary(first));
        model.Block(vpc, "Second", Secondary(second));

        Assert.Empty(model.DependsOn("First"));
        Assert.Equal(waits ? ["First"] : [], model.DependsOn("Second"));
    }

    [Fact]
    public void Subnet_and_interface_say_what_they_give_of_IPv6()
    {
        var subnet = model.Subnet(vpc, "App", "10.0.1.0/24");
        model.Change<Subnet>(subnet, item => item with { Ipv6Cidr = Cidr.Read("2001:db8::/64"), AssignIpv6AddressOnCreation = true });
        model.Change<NetworkInterface>(model.Interface(subnet, "Firewall"), item => item with { HasIpv6Address = true });

        Assert.Contains("\"Ipv6CidrBlock\":\"2001:db8::/64\"", model.Properties("AppSubnet"));
        Assert.Contains("\"AssignIpv6AddressOnCreation\":true", model.Properties("AppSubnet"));
        Assert.Contains("\"Ipv6AddressCount\":1", model.Properties("FirewallNetworkInterface"));
    }

    private static BlockSource Secondary(string block) => new BlockSource.Secondary(Cidr.Read(block));

    private static Value<Cidr> Symbol(string parameter) => ModelBuilder.Symbol<Cidr>(new Expression.Parameter(parameter));

    private void Ipv6(string name, Expression block) =>
        model.Change<Subnet>(model.Subnet(vpc, name, "10.0.2.0/24"), item => item with { Ipv6Cidr = ModelBuilder.Symbol<Cidr>(block) });

    private void Cidr4(ElementId subnet, Expression block) =>
        model.Change<Subnet>(subnet, item => item with { Cidr = ModelBuilder.Symbol<Cidr>(block) });
}
