namespace IngressRouting.Model.Tests;

public sealed class IR4007_ApplianceSubnetReachesGatewayTests
{
    private const string Id = "IR4007";
    private readonly Founding founding = new();

    [Fact]
    public void NoDefaultRoute_Triggers()
    {
        founding.Net.Remove(founding.InspectionRoute);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Inspection);
        Assert.Equal(
            "subnet 'Inspection' of appliance 'Firewall' has no route for 0.0.0.0/0, so what the appliance forwards never gets back to internet "
                + "gateway Igw and is dropped; route 0.0.0.0/0 of subnet 'Inspection' to internet gateway Igw",
            finding.Message
        );
        Assert.Equal(new Repair.AddRoute(founding.InspectionTable, Net.Block("0.0.0.0/0"), founding.ToIgw), finding.Repair);
    }

    [Theory]
    [InlineData(ResourceKind.NatGateway)]
    [InlineData(ResourceKind.TransitGateway)]
    public void DefaultRouteElsewhere_TriggersAtTheRoute(ResourceKind kind)
    {
        founding.Target(founding.InspectionRoute, Net.To(kind, Net.Existing("x-1")));
        Expect.Only(founding.Net, Id, Severity.Error, founding.InspectionRoute, Facets.Target);
    }

    [Fact]
    public void TableOfTwoSubnets_IsNotRepaired()
    {
        founding.Net.Associate(founding.InspectionTable, founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24"));
        founding.Net.Remove(founding.InspectionRoute);
        Assert.Null(Expect.Only(founding.Net, Id, Severity.Error, founding.Inspection).Repair);
    }

    [Fact]
    public void MainTable_Triggers()
    {
        founding.Net.Remove(founding.InspectionAssociation);
        Expect.Only(founding.Net, Id, Severity.Error, founding.Inspection);
    }

    [Fact]
    public void ManyEdgeRoutesToOneAppliance_TriggerOnce()
    {
        var third = founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24", isPublic: true);
        founding.Net.Associate(founding.AppTable, third);
        founding.Net.Route(founding.EdgeTable, Net.Whole(third), Net.Eni(founding.Eni));
        founding.Net.Remove(founding.InspectionRoute);
        Expect.Only(founding.Net, Id, Severity.Error, founding.Inspection);
    }

    [Fact]
    public void OtherArmThatLeadsToTheGateway_DoesNotTrigger()
    {
        var outside = founding.Net.Subnet(founding.Vpc, "Outside", "10.0.2.0/24");
        founding.Net.Route(founding.Net.Table(founding.Vpc, "OutsideTable", outside), Net.Block("0.0.0.0/0"), founding.ToIgw);
        var arm = founding.Net.Interface(outside, "Outside");
        founding.Appliance(instance => instance with { NetworkInterfaces = new([founding.Eni, arm]) });
        founding.Net.Remove(founding.InspectionRoute);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void AnotherAppliance_IsNotProven()
    {
        var outside = founding.Net.Subnet(founding.Vpc, "Outside", "10.0.2.0/24");
        founding.Net.Route(founding.Net.Table(founding.Vpc, "OutsideTable", outside), Net.Block("0.0.0.0/0"), founding.ToIgw);
        founding.Target(founding.InspectionRoute, Net.Eni(founding.Net.Appliance(outside, "Second")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void ExistingTable_IsNotProven()
    {
        founding.Net.Change<SubnetAssociation>(
            founding.InspectionAssociation,
            association => association with { Table = Net.Existing("rtb-1") }
        );
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void SomeAddressesOnly_IsNotProven()
    {
        founding.Destination(founding.InspectionRoute, Net.Block("192.0.2.0/24"));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void OnPremisesByPropagation_IsNotProven()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Net.Remove(onPremises.InspectionRoute);
        var question = Expect.NotProven(onPremises.Net, Id, onPremises.EdgeRoute, Facets.Target);
        Assert.Equal(
            "route table InspectionTable has no static route to virtual private gateway vgw-1, and the topology does not say whether routes "
                + "are propagated to it",
            question.Needs
        );
    }

    [Fact]
    public void OwnVirtualPrivateGatewayThatPropagatesNowhere_Triggers()
    {
        var (own, vgw, propagation) = Founding.OwnOnPremises();
        own.Net.Remove(propagation);
        var finding = Expect.Only(own.Net, Id, Severity.Error, own.Inspection);
        Assert.Equal(
            "subnet 'Inspection' of appliance 'Firewall' has no route to on-premises addresses, so what the appliance forwards never gets back "
                + "to virtual private gateway Vgw and is dropped; propagate the routes of virtual private gateway Vgw to route table "
                + "InspectionTable",
            finding.Message
        );
        Assert.Equal(new Repair.AddPropagation(own.InspectionTable, new(ResourceKind.VirtualPrivateGateway, vgw)), finding.Repair);
    }

    [Fact]
    public void OwnVirtualPrivateGatewayAndTheMainTable_Trigger()
    {
        var (own, _, _) = Founding.OwnOnPremises();
        own.Net.Remove(own.InspectionAssociation);
        Expect.Only(own.Net, Id, Severity.Error, own.Inspection);
    }

    [Fact]
    public void OwnVirtualPrivateGatewayThatAnOutputTells_IsNotProven()
    {
        var (own, vgw, propagation) = Founding.OwnOnPremises();
        own.Net.Remove(propagation);
        own.Net.Output("Vgw", new Value<string>.Symbolic(new Expression.Ref(vgw)));
        Expect.NotProven(own.Net, Id, own.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void DefaultRouteToTheInternet_IsNoRouteToOnPremises()
    {
        var (own, _, propagation) = Founding.OwnOnPremises();
        own.Net.Remove(propagation);
        own.Net.Route(own.InspectionTable, Net.Block("0.0.0.0/0"), own.ToIgw);
        Expect.Finding(own.Net, Id, Severity.Error, own.Inspection);
    }

    [Fact]
    public void SecondApplianceTowardsOnPremises_IsNotProven()
    {
        var (own, _, propagation) = Founding.OwnOnPremises();
        own.Net.Remove(propagation);
        var second = own.Net.Appliance(own.Net.Subnet(own.Vpc, "Second", "10.0.2.0/24"), "Second");
        own.Net.Route(own.InspectionTable, Net.Block("192.168.0.0/16"), Net.Eni(second));
        Expect.NotProven(own.Net, Id, own.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void OnPremisesBySpecificRoute_DoesNotTrigger()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Destination(onPremises.InspectionRoute, Net.Block("192.168.0.0/16"));
        Expect.Silence(onPremises.Net);
    }

    [Fact]
    public void ApplianceThatNoEdgeRouteNames_DoesNotTrigger()
    {
        founding.Net.Appliance(founding.Net.Subnet(founding.Vpc, "Elsewhere", "10.0.7.0/24"), "Other");
        Expect.Silence(founding.Net);
    }
}
