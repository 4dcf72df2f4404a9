namespace IngressRouting.Model.Tests;

public sealed class IR4004_ApplianceHasSubnetOfItsOwnTests
{
    private const string Id = "IR4004";
    private readonly Founding founding = new();

    [Fact]
    public void ApplianceInTheSubnetItServes_Triggers()
    {
        founding.Interface(eni => eni with { Subnet = founding.App });
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Assert.Equal(
            "network interface 'Firewall' lies in subnet 'App', whose own route table sends 0.0.0.0/0 to it: what it forwards comes back to "
                + "it, and packets loop until they are dropped; put the appliance into a subnet of its own",
            finding.Message
        );
    }

    [Fact]
    public void TableSharedWithTheApplianceSubnet_Triggers()
    {
        founding.Net.Remove(founding.InspectionAssociation);
        founding.Net.Associate(founding.AppTable, founding.Inspection);
        Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void TwoArms_AreAWarning()
    {
        var inside = founding.Net.Interface(founding.App, "Inside");
        founding.Appliance(instance => instance with { NetworkInterfaces = new([founding.Eni, inside]) });
        founding.Target(founding.AppRoute, Net.Eni(inside));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Theory]
    [InlineData(true, "that routes 0.0.0.0/0 to the internet gateway")]
    [InlineData(false, "whose route table leads on")]
    public void NatGatewayInTheSubnetItServes_Triggers(bool isPublic, string remedy)
    {
        var route = RouteToNatInItsOwnSubnet(Net.Block("0.0.0.0/0"), isPublic);
        Assert.Equal(
            "NAT gateway 'Nat' lies in subnet 'Private', whose own route table sends 0.0.0.0/0 to it: what it sends on comes back to it and "
                + "never arrives; put the NAT gateway into a subnet of its own "
                + remedy,
            Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Target).Message
        );
    }

    [Fact]
    public void Nat64InItsOwnSubnet_DoesNotTrigger()
    {
        RouteToNatInItsOwnSubnet(Net.Block("64:ff9b::/96"), isPublic: false);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void PrefixListToNatGatewayInItsOwnSubnet_IsNotProven()
    {
        var route = RouteToNatInItsOwnSubnet(Net.PrefixList("pl-1"), isPublic: false);
        Expect.NotProven(founding.Net, Id, route, Facets.Target);
    }

    [Fact]
    public void EdgeRouteToTheApplianceSubnet_IsAnInfo()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.Whole(founding.Inspection), Net.Eni(founding.Eni));
        Expect.Only(founding.Net, Id, Severity.Info, route, Facets.Destination);
    }

    [Fact]
    public void EdgeRouteToTheApplianceSubnetWithOthersInIt_IsAWarning()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.Whole(founding.Inspection), Net.Eni(founding.Eni));
        founding.Net.Interface(founding.Inspection, "Web");
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, route, Facets.Destination);
        Assert.Contains("network interface 'Web' lies there too", finding.Message);
    }

    [Fact]
    public void ExistingEndpoint_IsNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void ExistingInterfaceInASubnetThatIsNotStated_IsNotProven()
    {
        founding.Net.Change<NetworkInterface>(
            founding.Eni,
            eni => eni with { IsExisting = true, ExistingId = "eni-1", Subnet = new Reference.ToExisting(Net.Symbolic<string>("Subnet")) }
        );
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void EndpointOfAnUnknownTypeThatIsARawResource_IsNotProven()
    {
        var endpoint = founding.Net.Raw("AWS::EC2::VPCEndpoint", "VpcEndpointType", Net.Symbolic<string>("Type"));
        var reference = new Reference.ToExisting(Net.IdOf(endpoint));
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, reference));
        Assert.Equal(
            $"the topology does not describe in which subnet AWS::EC2::VPCEndpoint Raw{endpoint.Index} lies",
            Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target).Needs
        );
    }

    [Fact]
    public void RouteToTheOwnSubnetItself_DoesNotTrigger()
    {
        founding.Net.Route(founding.InspectionTable, Net.Whole(founding.Inspection), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net);
    }

    [Theory]
    [InlineData("10.0.0.0/24")]
    [InlineData(null)]
    public void RouteToTheBlockOfTheOwnSubnet_DoesNotTrigger(string? block)
    {
        var attribute = new Value<Cidr>.Symbolic(new Expression.Attribute(founding.Inspection, "CidrBlock"));
        founding.Net.Route(founding.InspectionTable, block is null ? Net.Block(attribute) : Net.Block(block), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void SubnetOfItsOwn_DoesNotTrigger() => Expect.Silence(founding.Net);

    private ElementId RouteToNatInItsOwnSubnet(Destination destination, bool isPublic)
    {
        var subnet = founding.Net.Subnet(founding.Vpc, "Private", "10.0.3.0/24");
        var nat = founding.Net.NatGateway(subnet, "Nat", isPublic);
        return founding.Net.Route(
            founding.Net.Table(founding.Vpc, "PrivateTable", subnet),
            destination,
            Net.To(ResourceKind.NatGateway, nat)
        );
    }
}
