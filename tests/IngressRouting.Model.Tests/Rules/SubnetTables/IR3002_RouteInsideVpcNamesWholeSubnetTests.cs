namespace IngressRouting.Model.Tests;

public sealed class IR3002_RouteInsideVpcNamesWholeSubnetTests
{
    private const string Id = "IR3002";
    private readonly Founding founding = new();

    [Fact]
    public void HalfASubnet_Triggers()
    {
        var route = Route("10.0.0.0/25");
        var finding = Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
        Assert.Equal(
            "AWS refuses the route for 10.0.0.0/25 in route table AppTable because a destination inside VPC 'Main' must be a whole subnet and "
                + "this is only part of subnet 'Inspection' (10.0.0.0/24); name subnet 'Inspection' as a whole",
            finding.Message
        );
        Assert.Equal(new Repair.ReplaceDestination(route, Net.Whole(founding.Inspection)), finding.Repair);
    }

    [Theory]
    [InlineData("10.0.9.0/24")]
    [InlineData("10.0.0.0/23")]
    [InlineData("10.0.0.0/16")]
    public void NoWholeSubnet_TriggersAlone(string destination)
    {
        var route = Route(destination);
        Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
    }

    [Theory]
    [InlineData("10.0.9.0/24")]
    [InlineData("10.0.0.0/25")]
    [InlineData("10.0.0.0/16")]
    public void NetworkThatOverlapsTheVpc_IsNamedAsThat(string destination)
    {
        var route = founding.Net.Route(
            founding.AppTable,
            Net.Block(destination),
            Net.To(ResourceKind.VpcPeeringConnection, Net.Existing("pcx-1"))
        );
        var finding = Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
        Assert.Equal(
            $"AWS refuses the route for {destination} to VPC peering connection pcx-1 in route table AppTable because these are addresses of VPC 'Main' "
                + "(10.0.0.0/16) itself ('The destination CIDR block … is equal to or more specific than one of this VPC's CIDR blocks. This route "
                + "can target only an interface or an instance'); if a network behind VPC peering connection pcx-1 has these addresses, it overlaps "
                + "VPC 'Main' and cannot be reached by them: give one of the two other blocks; otherwise leave these addresses to the local route",
            finding.Message
        );
        Assert.Null(finding.Repair);
    }

    [Fact]
    public void HalfASubnetToGateway_IsOneError()
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block("10.0.0.0/25"), founding.ToIgw);
        Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void PartInTheApplianceSubnetsOwnTable_IsOneError()
    {
        var route = founding.Net.Route(founding.InspectionTable, Net.Block("10.0.1.0/25"), Net.Eni(founding.Eni));
        Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Destination);
    }

    [Theory]
    [InlineData("10.0.0.0/24")]
    [InlineData("192.0.2.0/24")]
    [InlineData("10.0.0.0/8")]
    public void WholeSubnetOrOutside_DoesNotTrigger(string destination)
    {
        Route(destination);
        Expect.Silence(founding.Net);
    }

    [Theory]
    [InlineData("64:ff9b::/96")]
    [InlineData("64:ff9b::c000:200/120")]
    public void Nat64_IsInNoBlockThatAmazonProvides(string destination)
    {
        founding.Net.Block(founding.Vpc, new BlockSource.AmazonProvided());
        Route(destination);
        Expect.Silence(founding.Net, Id);
    }

    [Theory]
    [InlineData("64:ff9b::/95")]
    [InlineData("2001:db8::/64")]
    public void OtherIpv6Block_IsNotProvenBesideOneThatAmazonProvides(string destination)
    {
        founding.Net.Block(founding.Vpc, new BlockSource.AmazonProvided());
        Expect.NotProven(founding.Net, Id, Route(destination), Facets.Destination);
    }

    [Fact]
    public void BlockByParameter_IsNotProven()
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("OnPremises")), Net.Eni(founding.Eni));
        var question = Expect.NotProven(founding.Net, Id, route, Facets.Destination);
        Assert.Equal("the destination is parameter OnPremises, and only the deployment knows it", question.Needs);
    }

    [Fact]
    public void OtherSubnetByParameter_IsNotProven()
    {
        founding.Net.Subnet(founding.Vpc, "Third", Net.Symbolic<Cidr>("ThirdCidr"));
        Expect.NotProven(founding.Net, Id, Route("10.0.9.0/24"), Facets.Destination);
    }

    private ElementId Route(string destination) => founding.Net.Route(founding.AppTable, Net.Block(destination), Net.Eni(founding.Eni));
}
