namespace IngressRouting.Model.Tests;

public sealed class IR4006_ReturnRouteUsesSameApplianceTests
{
    private const string Id = "IR4006";
    private readonly Founding founding = new();

    [Fact]
    public void OtherAppliance_Triggers()
    {
        founding.Target(founding.AppRoute, Net.Eni(founding.Net.Appliance(founding.Inspection, "Other")));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Assert.Equal(
            "internet gateway Igw sends traffic for subnet 'App' (10.0.1.0/24) through appliance 'Firewall', but route table AppTable sends "
                + "0.0.0.0/0 through appliance 'Other': each appliance sees half of a flow, and packets are dropped; route 0.0.0.0/0 of subnet "
                + "'App' to network interface 'Firewall'",
            finding.Message
        );
        Assert.Equal(new Repair.ReplaceTarget(founding.AppRoute, Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void EdgeRouteIntoAnotherZone_IsTheOneToBlame()
    {
        var far = ApplianceInZone(1);
        founding.Target(founding.EdgeRoute, Net.Eni(far));
        var finding = Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Target);
        Assert.Equal(
            "internet gateway Igw sends traffic for subnet 'App' (10.0.1.0/24) through appliance 'Far' in another availability zone, but route "
                + "table AppTable sends 0.0.0.0/0 through appliance 'Firewall' in the zone of the subnet: each appliance sees half of a flow, "
                + "and packets are dropped; route subnet 'App' (10.0.1.0/24) to network interface 'Firewall' in route table EdgeTable",
            finding.Message
        );
        Assert.Equal(new Repair.ReplaceTarget(founding.EdgeRoute, Net.Eni(founding.Eni)), finding.Repair);
        Assert.Equal(new ValueList<Subject>([new(founding.AppRoute, Facets.Target)]), finding.Related);
    }

    [Fact]
    public void ReturnRouteIntoAnotherZone_IsTheOneToBlame()
    {
        founding.Target(founding.AppRoute, Net.Eni(ApplianceInZone(1)));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void ZonesThatNobodyStates_LeaveTheBlameWithTheReturnRoute()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(ApplianceInZone(null)));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void OtherArmOfTheSameAppliance_DoesNotTrigger()
    {
        var inside = founding.Net.Interface(founding.Net.Subnet(founding.Vpc, "Inside", "10.0.2.0/24"), "Inside");
        founding.Appliance(instance => instance with { NetworkInterfaces = new([founding.Eni, inside]) });
        founding.Target(founding.AppRoute, Net.Eni(inside));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void TheInstanceItself_DoesNotTrigger()
    {
        founding.Target(founding.AppRoute, Net.To(ResourceKind.Instance, founding.Firewall));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void OtherAppliance_InSubnetWithoutPublicAddress_IsAWarning()
    {
        founding.AppSubnet(app => app with { MapPublicIpOnLaunch = false });
        founding.Target(founding.AppRoute, Net.Eni(founding.Net.Appliance(founding.Inspection, "Other")));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void ExistingInterface_IsNotProven()
    {
        founding.Target(founding.AppRoute, Net.Eni(Net.Existing("eni-1")));
        var question = Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
        Assert.Equal(
            "only the deployment knows whether network interface eni-1 and network interface 'Firewall' are the same appliance",
            question.Needs
        );
    }

    [Fact]
    public void TwoExistingInterfaces_AreNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        founding.Target(founding.AppRoute, Net.Eni(Net.Existing("eni-2")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void Endpoint_IsCertainlyAnotherAppliance()
    {
        founding.Target(founding.AppRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.ExistingBy("Endpoint")));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void TwoEndpoints_AreAWarning()
    {
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        founding.Target(founding.AppRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-2")));
        Expect.Finding(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void EndpointsByParameters_AreNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.ExistingBy("In")));
        founding.Target(founding.AppRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.ExistingBy("Out")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void OnPremisesThroughOtherAppliance_Triggers()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Destination(onPremises.AppRoute, Net.Block("192.168.0.0/16"));
        onPremises.Target(onPremises.AppRoute, Net.Eni(onPremises.Net.Appliance(onPremises.Inspection, "Other")));
        Expect.Only(onPremises.Net, Id, Severity.Error, onPremises.AppRoute, Facets.Target);
    }

    private ElementId ApplianceInZone(int? zone)
    {
        var subnet = founding.Net.Subnet(founding.Vpc, "Far", "10.0.5.0/24");
        founding.Net.Change<Subnet>(subnet, it => it with { Zone = zone is { } index ? (Value<Zone>)new Zone.Indexed(index) : null });
        var eni = founding.Net.Appliance(subnet, "Far");
        founding.Net.Route(founding.Net.Table(founding.Vpc, "FarTable", subnet), Net.Block("0.0.0.0/0"), founding.ToIgw);
        return eni;
    }
}
