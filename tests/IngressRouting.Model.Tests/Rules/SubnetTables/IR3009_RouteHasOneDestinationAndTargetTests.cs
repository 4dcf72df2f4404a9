namespace IngressRouting.Model.Tests;

public sealed class IR3009_RouteHasOneDestinationAndTargetTests
{
    private const string Id = "IR3009";

    private readonly Founding founding = new();

    [Fact]
    public void NoDestination_Triggers()
    {
        var route = Route(("GatewayId", "igw-1"));
        Assert.Equal(
            $"route Raw{route.Index} has no destination, and AWS takes exactly one; add one of DestinationCidrBlock, DestinationIpv6CidrBlock, "
                + "DestinationPrefixListId",
            Expect.Finding(founding.Net, Id, Severity.Error, route).Message
        );
    }

    [Fact]
    public void NoTarget_Triggers() => Expect.Finding(founding.Net, Id, Severity.Error, Route(("DestinationCidrBlock", "192.168.0.0/16")));

    [Fact]
    public void NeitherDestinationNorTarget_TriggersOnce()
    {
        var route = Route();
        Assert.Equal(
            $"route Raw{route.Index} has neither a destination nor a target, and AWS takes exactly one of each; add both",
            Expect.Finding(founding.Net, Id, Severity.Error, route).Message
        );
    }

    [Fact]
    public void TwoDestinations_Triggers()
    {
        var route = Route(("DestinationCidrBlock", "0.0.0.0/0"), ("DestinationIpv6CidrBlock", "::/0"), ("GatewayId", "igw-1"));
        var finding = Expect.Finding(founding.Net, Id, Severity.Error, route, Facets.Of(Facets.Setting, "DestinationIpv6CidrBlock"));
        Assert.Equal(
            $"route Raw{route.Index} has 2 destinations (DestinationCidrBlock, DestinationIpv6CidrBlock), and AWS takes exactly one; make a route of "
                + "each",
            finding.Message
        );
    }

    [Theory]
    [InlineData("GatewayId", "NatGatewayId")]
    [InlineData("VpcEndpointId", "CoreNetworkArn")]
    [InlineData("InstanceId", "NetworkInterfaceId")]
    public void TwoTargets_Triggers(string first, string second)
    {
        var route = Route(("DestinationCidrBlock", "0.0.0.0/0"), (first, "x-1"), (second, "x-2"));
        Expect.Finding(founding.Net, Id, Severity.Error, route, Facets.Of(Facets.Setting, second));
    }

    [Fact]
    public void OneOfEach_DoesNotTrigger()
    {
        Route(("DestinationCidrBlock", "192.168.0.0/16"), ("TransitGatewayId", "tgw-1"));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void OtherResources_DoNotTrigger()
    {
        founding.Net.RawOf("AWS::EC2::LocalGatewayRoute", ("DestinationCidrBlock", Net.Text("10.0.0.0/8")));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void PropertiesThatAMacroGives_IsNotProven()
    {
        var route = Route(("DestinationCidrBlock", "0.0.0.0/0"), ("Fn::Transform", "AWS::Include"));
        Assert.Equal(
            $"only the deployment knows which properties Fn::Transform gives AWS::EC2::Route Raw{route.Index}",
            Expect.NotProven(founding.Net, Id, route).Needs
        );
    }

    private ElementId Route(params (string Name, string Value)[] properties) =>
        founding.Net.RawOf(
            "AWS::EC2::Route",
            [("RouteTableId", Net.Text(Net.IdOf(founding.AppTable))), .. properties.Select(each => (each.Name, Net.Text(each.Value)))]
        );
}
