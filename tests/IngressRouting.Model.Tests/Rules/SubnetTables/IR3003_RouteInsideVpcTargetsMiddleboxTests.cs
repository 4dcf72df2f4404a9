namespace IngressRouting.Model.Tests;

public sealed class IR3003_RouteInsideVpcTargetsMiddleboxTests
{
    private const string Id = "IR3003";
    private readonly Founding founding = new();

    [Fact]
    public void InternetGateway_Triggers()
    {
        var route = founding.Net.Route(founding.AppTable, Net.Whole(founding.Inspection), founding.ToIgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Target);
        Assert.Equal(
            "AWS refuses internet gateway Igw as the target for subnet 'Inspection' (10.0.0.0/24) in route table AppTable ('The destination "
                + "CIDR block … is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an "
                + "instance'); name the network interface of an appliance, or leave it to the local route",
            finding.Message
        );
    }

    [Theory]
    [InlineData(ResourceKind.TransitGateway)]
    [InlineData(ResourceKind.VpcPeeringConnection)]
    [InlineData(ResourceKind.VirtualPrivateGateway)]
    public void OtherGateways_Trigger(ResourceKind kind)
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block("10.0.0.0/24"), Net.To(kind, Net.Existing("x-1")));
        Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Target);
    }

    [Theory]
    [InlineData(ResourceKind.NatGateway)]
    [InlineData(ResourceKind.GatewayLoadBalancerEndpoint)]
    [InlineData(ResourceKind.LocalGateway)]
    [InlineData(ResourceKind.Instance)]
    public void AcceptedTargets_DoNotTrigger(ResourceKind kind)
    {
        founding.Net.Route(founding.AppTable, Net.Block("10.0.0.0/24"), Net.To(kind, Net.Existing("x-1")));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void DestinationByParameter_IsNotProven()
    {
        var route = founding.Net.Route(
            founding.AppTable,
            Net.Block(Net.Symbolic<Cidr>("OnPremises")),
            Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1"))
        );
        Expect.NotProven(founding.Net, Id, route, Facets.Target);
    }
}
