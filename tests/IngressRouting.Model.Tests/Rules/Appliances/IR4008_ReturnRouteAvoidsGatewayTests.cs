namespace IngressRouting.Model.Tests;

public sealed class IR4008_ReturnRouteAvoidsGatewayTests
{
    private const string Id = "IR4008";
    private readonly Founding founding = new();

    [Fact]
    public void DefaultRouteToTheGateway_Triggers()
    {
        founding.Target(founding.AppRoute, founding.ToIgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Assert.Equal(
            "internet gateway Igw sends traffic for subnet 'App' (10.0.1.0/24) through appliance 'Firewall', but route table AppTable sends "
                + "0.0.0.0/0 straight to internet gateway Igw: replies do not pass the appliance and are dropped "
                + "(INGRESS_RTB_TRAFFIC_REDIRECTION); route 0.0.0.0/0 of subnet 'App' to network interface 'Firewall'",
            finding.Message
        );
        Assert.Equal(new Repair.ReplaceTarget(founding.AppRoute, Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void SubnetWithoutPublicAddress_IsAWarning()
    {
        founding.AppSubnet(app => app with { MapPublicIpOnLaunch = false });
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void SomeAddressesToTheGateway_IsAWarning()
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block("192.0.2.0/24"), founding.ToIgw);
        Expect.Only(founding.Net, Id, Severity.Warning, route, Facets.Target);
    }

    [Fact]
    public void SomeAddressesThatMayBeInsideTheVpc_DoNotTrigger()
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Net.Symbolic<Cidr>("VpcCidr") });
        founding.Net.Route(founding.AppTable, Net.Block("192.0.2.0/24"), founding.ToIgw);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void Endpoint_IsAWarning()
    {
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Finding(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void ExistingInterface_IsAWarning()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Finding(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void ApplianceThatTranslates_DoesNotTrigger()
    {
        founding.Appliance(instance => instance with { TranslatesSource = true });
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void OnPremisesStraightToTheGateway_IsAWarning()
    {
        var onPremises = Founding.OnPremises();
        var toVgw = Net.To(ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        var route = onPremises.Net.Route(onPremises.AppTable, Net.Block("192.168.0.0/16"), toVgw);
        Expect.Only(onPremises.Net, Id, Severity.Warning, route, Facets.Target);
    }

    [Fact]
    public void InternetBesideOnPremises_DoesNotTrigger()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Destination(onPremises.AppRoute, Net.Block("192.168.0.0/16"));
        onPremises.Net.Route(onPremises.AppTable, Net.Block("0.0.0.0/0"), onPremises.ToIgw);
        Expect.Silence(onPremises.Net);
    }

    [Fact]
    public void SubnetThatHoldsOnlyTheAppliance_DoesNotTrigger()
    {
        founding.Net.Route(founding.EdgeTable, Net.Whole(founding.Inspection), Net.Eni(founding.Eni));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void TableOnBothGateways_IsJudgedByTheWorse()
    {
        var vgw = Net.Existing("vgw-1");
        founding.Net.Attach(founding.Vpc, ResourceKind.VirtualPrivateGateway, vgw);
        founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, vgw);
        var route = founding.Net.Route(founding.AppTable, Net.Block("192.168.0.0/16"), Net.To(ResourceKind.VirtualPrivateGateway, vgw));
        Expect.Finding(founding.Net, Id, Severity.Warning, route, Facets.Target);
    }

    [Fact]
    public void TableOnBothGateways_IsJudgedOnce()
    {
        founding.Net.Attach(founding.Vpc, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        founding.Net.Edge(founding.EdgeTable, ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Expect.Silence(founding.Net, "IR4005");
    }
}
