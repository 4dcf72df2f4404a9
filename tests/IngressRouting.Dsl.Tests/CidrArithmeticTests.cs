using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class CidrArithmeticTests
{
    [Theory]
    [InlineData("10.0.0.0/16", 24, 0, "10.0.0.0/24")]
    [InlineData("10.0.0.0/16", 24, 255, "10.0.255.0/24")]
    [InlineData("10.0.0.0/16", 28, 300, "10.0.18.192/28")]
    [InlineData("10.0.0.7/16", 16, 0, "10.0.0.0/16")]
    [InlineData("2001:db8:0:ff00::/56", 64, 255, "2001:db8:0:ffff::/64")]
    [InlineData("2001:db8::/32", 64, 70000, "2001:db8:1:1170::/64")]
    public void Part_Of_A_Literal_Is_A_Literal(string parent, int prefixLength, int index, string expected)
    {
        CidrBlock block = parent;

        Assert.Equal(expected, block.Subnet(prefixLength, index).ToString());
    }

    [Theory]
    [InlineData("10.0.0.0/16", 24, 256, "has 256 of them")]
    [InlineData("10.0.0.0/16", 8, 0, "is smaller than a /8")]
    [InlineData("10.0.0.0/16", 33, 0, "a number from 0 to 32")]
    public void Part_That_Does_Not_Exist_Is_Invalid(string parent, int prefixLength, int index, string reason)
    {
        CidrBlock block = parent;
        var subnet = Vpc("Main", "10.0.0.0/16").Subnet("App", block.Subnet(prefixLength, index));

        Assert.Contains(reason, Assert.IsType<Value<Cidr>.Invalid>(Model(subnet).Cidr).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_Of_A_Parameter_Is_A_Term_Of_The_Model()
    {
        var vpc = Vpc("Main", Parameter.Cidr("Block"));
        var subnet = vpc.Subnet("App", vpc.Cidr.Subnet(20, 1).Subnet(24, 3));

        var outer = new Expression.Block(new Expression.Parameter("Block"), AddressFamily.IPv4, 20, 1);
        Assert.Equal(new Value<Cidr>.Symbolic(new Expression.Block(outer, AddressFamily.IPv4, 24, 3)), Model(subnet).Cidr);
    }

    [Theory]
    [InlineData(24, 256)]
    [InlineData(32, 0)]
    [InlineData(4, 16)]
    public void Part_That_CloudFormation_Cannot_Compute_Is_Invalid(int prefixLength, int index)
    {
        var vpc = Vpc("Main", Parameter.Cidr("Block"));
        var subnet = vpc.Subnet("App", vpc.Cidr.Subnet(prefixLength, index));

        Assert.IsType<Value<Cidr>.Invalid>(Model(subnet).Cidr);
    }

    [Fact]
    public void Part_Of_A_Part_Is_Counted()
    {
        var vpc = Vpc("Main", Parameter.Cidr("Block"));
        var subnet = vpc.Subnet("App", vpc.Cidr.Subnet(24, 3).Subnet(26, 4));

        Assert.Contains("has 4 of them", Assert.IsType<Value<Cidr>.Invalid>(Model(subnet).Cidr).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_Of_An_Invalid_Block_Is_Not_The_Fault()
    {
        var vpc = Vpc("Main", "10.0.0/16");
        vpc.Subnet("App", vpc.Cidr.Subnet(24, 0)).RouteTable();

        Assert.Equal("IR1001", Assert.Single(vpc.Owner.Judge().Findings).RuleId);
    }

    [Fact]
    public void Part_Of_An_Invalid_Block_Is_The_Fault_When_Nothing_Else_Has_The_Block()
    {
        CidrBlock plan = "10.0.0/16";
        var subnet = Vpc("Main", "10.0.0.0/16").Subnet("App", plan.Subnet(24, 0));
        subnet.RouteTable();

        var finding = Assert.Single(subnet.Owner.Judge().Findings);
        Assert.Equal(("IR1001", Facets.Cidr), (finding.RuleId, finding.Subject.Facet));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(24, -1)]
    public void Negative_Numbers_Throw(int prefixLength, int index)
    {
        CidrBlock block = "10.0.0.0/16";

        Assert.Throws<ArgumentOutOfRangeException>(() => block.Subnet(prefixLength, index));
    }

    [Fact]
    public void Routes_For_Parts_Have_Ids_Of_Their_Own()
    {
        var vpc = Vpc("Main", Parameter.Cidr("Block")).Ipv6();
        var table = vpc.AddRouteTable("Shared");
        table.Route(vpc.Cidr.Subnet(24, 3), vpc.Igw()).Route(vpc.Ipv6Cidr.Subnet(64, 3), vpc.Igw()).Route(vpc.Ipv6Cidr, vpc.Igw());

        Assert.Equal(
            ["MainSharedRouteTableToBlockx24x3", "MainSharedRouteTableToMainIPv6x64x3", "MainSharedRouteTableToMainIPv6"],
            vpc.Owner.AgreedModel().Elements.OfType<Route>().Select(route => route.LogicalId)
        );
    }

    [Fact]
    public void Block_Of_Another_Topology_Throws()
    {
        var other = Vpc("Other", "10.1.0.0/16").Ipv6();

        Assert.Throws<ArgumentException>(() => Vpc("Main", "10.0.0.0/16").Subnet("App", other.Ipv6Cidr.Subnet(64, 0)));
        Assert.Throws<ArgumentException>(() => Vpc("Main", "10.0.0.0/16").AddRouteTable("T").Route(other.Ipv6Cidr, RouteTarget.Local));
    }

    private static Model.Subnet Model(Subnet subnet) => subnet.Owner.AgreedModel().Elements.OfType<Model.Subnet>().Single();
}
