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
    public void RouteToTheOwnSubnetItself_DoesNotTrigger()
    {
        founding.Net.Route(founding.InspectionTable, Net.Whole(founding.Inspection), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void SubnetOfItsOwn_DoesNotTrigger() => Expect.Silence(founding.Net);
}
