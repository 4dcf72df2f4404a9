namespace IngressRouting.CloudFormation.Tests;

public sealed class RouteWriterTests
{
    private readonly ModelBuilder model = new();
    private readonly ElementId table;

    public RouteWriterTests() => table = model.Table(model.Vpc("Main"), "App");

    public static TheoryData<ResourceKind, string> TargetProperties =>
        new()
        {
            { ResourceKind.InternetGateway, "GatewayId" },
            { ResourceKind.VirtualPrivateGateway, "GatewayId" },
            { ResourceKind.Gateway, "GatewayId" },
            { ResourceKind.EgressOnlyInternetGateway, "EgressOnlyInternetGatewayId" },
            { ResourceKind.NatGateway, "NatGatewayId" },
            { ResourceKind.NetworkInterface, "NetworkInterfaceId" },
            { ResourceKind.Instance, "InstanceId" },
            { ResourceKind.GatewayLoadBalancerEndpoint, "VpcEndpointId" },
            { ResourceKind.TransitGateway, "TransitGatewayId" },
            { ResourceKind.VpcPeeringConnection, "VpcPeeringConnectionId" },
            { ResourceKind.LocalGateway, "LocalGatewayId" },
            { ResourceKind.CarrierGateway, "CarrierGatewayId" },
            { ResourceKind.CoreNetwork, "CoreNetworkArn" },
            { ResourceKind.OdbNetwork, "OdbNetworkArn" },
        };

    [Theory]
    [MemberData(nameof(TargetProperties))]
    public void Target_has_the_property_of_its_kind(ResourceKind kind, string property)
    {
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), kind, ModelBuilder.Existing("id-1"));

        AssertRoute($$"""{"RouteTableId":{"Ref":"AppRouteTable"},"DestinationCidrBlock":"0.0.0.0/0","{{property}}":"id-1"}""");
    }

    [Fact]
    public void Every_kind_of_target_is_tested() => Assert.Equal(Enum.GetValues<ResourceKind>().Length, TargetProperties.Count());

    [Theory]
    [InlineData("10.1.0.0/16", "DestinationCidrBlock", "10.1.0.0/16")]
    [InlineData("10.1.2.3/16", "DestinationCidrBlock", "10.1.0.0/16")]
    [InlineData("::/0", "DestinationIpv6CidrBlock", "::/0")]
    [InlineData("10.1.0.0/33", "DestinationCidrBlock", "10.1.0.0/33")]
    [InlineData("2001:db8::/129", "DestinationIpv6CidrBlock", "2001:db8::/129")]
    [InlineData("everything", "DestinationCidrBlock", "everything")]
    public void Block_has_the_property_of_its_family(string block, string property, string text) =>
        AssertDestination(ModelBuilder.To(block), $"\"{property}\":\"{text}\"");

    [Fact]
    public void Symbolic_block_is_taken_for_IPv4()
    {
        model.Parameter("Block");

        AssertDestination(
            new Destination.Addresses(ModelBuilder.Symbol<Cidr>(new Expression.Parameter("Block"))),
            """
            "DestinationCidrBlock":{"Ref":"Block"}
            """.Trim()
        );
    }

    [Fact]
    public void Prefix_list_has_its_own_property() =>
        AssertDestination(new Destination.PrefixList("pl-1"), "\"DestinationPrefixListId\":\"pl-1\"");

    [Theory]
    [InlineData(AddressFamily.IPv4, """ "DestinationCidrBlock":{"Fn::GetAtt":["AppSubnet","CidrBlock"]} """)]
    [InlineData(AddressFamily.IPv6, """ "DestinationIpv6CidrBlock":{"Fn::Select":[0,{"Fn::GetAtt":["AppSubnet","Ipv6CidrBlocks"]}]} """)]
    public void Whole_subnet_is_asked_for_its_block(AddressFamily family, string expected)
    {
        var subnet = model.Subnet(new ElementId(0), "App", "10.0.1.0/24");

        AssertDestination(new Destination.OfSubnet(subnet, family), expected.Trim());
    }

    [Fact]
    public void Local_target_cannot_be_written()
    {
        var route = model.Route(table, "Route", ModelBuilder.To("10.0.0.0/16"), new RouteTarget.Local());

        var text = model.Write();

        Assert.Null(text.Json);
        var problem = Assert.Single(text.Problems);
        Assert.Equal(TemplateProblemKind.NotExpressible, problem.Kind);
        Assert.Equal(new Subject(route, Facets.Target), problem.Subject);
        Assert.Contains("route Route", problem.Message);
    }

    private void AssertDestination(Destination destination, string expected)
    {
        model.Route(table, "Route", destination, ResourceKind.TransitGateway, ModelBuilder.Existing("tgw-1"));

        AssertRoute($$"""{"RouteTableId":{"Ref":"AppRouteTable"},{{expected}},"TransitGatewayId":"tgw-1"}""");
    }

    private void AssertRoute(string expected) => Assert.Equal(expected, model.Properties("Route"));
}
