namespace IngressRouting.Model.Tests;

public sealed class IR4005_ReturnRouteExistsTests
{
    private const string Id = "IR4005";
    private readonly Founding founding = new();

    [Fact]
    public void NoDefaultRoute_Triggers()
    {
        founding.Net.Remove(founding.AppRoute);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.Equal(
            "internet gateway Igw sends traffic for subnet 'App' (10.0.1.0/24) through appliance 'Firewall', but route table AppTable of subnet "
                + "'App' has no route through it: replies do not come back through the appliance and are dropped; route 0.0.0.0/0 of subnet "
                + "'App' to network interface 'Firewall'",
            finding.Message
        );
        Assert.Equal(new Repair.AddRoute(founding.AppTable, Net.Block("0.0.0.0/0"), Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void MainTable_Triggers()
    {
        founding.Net.Remove(founding.AppAssociation);
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void NatGateway_TriggersAndIsRedirected()
    {
        founding.Target(founding.AppRoute, Founding.ToNat);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Assert.Equal(new Repair.ReplaceTarget(founding.AppRoute, Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void TransitGateway_IsAWarning()
    {
        founding.Target(founding.AppRoute, Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1")));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void SubnetWithoutPublicAddress_IsAWarning()
    {
        founding.AppSubnet(app => app with { MapPublicIpOnLaunch = false });
        founding.Net.Remove(founding.AppRoute);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void ElasticIpInTheSubnet_MakesItAnError()
    {
        founding.AppSubnet(app => app with { MapPublicIpOnLaunch = Net.Symbolic<bool>("Public") });
        founding.Net.ElasticIp(founding.Net.Interface(founding.App, "Web", check: true));
        founding.Net.Remove(founding.AppRoute);
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void ApplianceThatMayTranslate_IsAWarning()
    {
        founding.Appliance(instance => instance with { TranslatesSource = Net.Symbolic<bool>("Nat") });
        founding.Net.Remove(founding.AppRoute);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void ApplianceThatTranslates_DoesNotTrigger()
    {
        founding.Appliance(instance => instance with { TranslatesSource = true });
        founding.Net.Remove(founding.AppRoute);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void TableOfTwoSubnets_IsNotRepaired()
    {
        founding.Net.Associate(founding.AppTable, founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24"));
        founding.Net.Remove(founding.AppRoute);
        Assert.Null(Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination).Repair);
    }

    [Fact]
    public void ExistingTable_IsNotProven()
    {
        founding.Net.Change<SubnetAssociation>(founding.AppAssociation, association => association with { Table = Net.Existing("rtb-1") });
        var question = Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
        Assert.Equal("the routes of route table rtb-1 are not part of the topology", question.Needs);
    }

    [Fact]
    public void DestinationByParameter_IsNotProven()
    {
        founding.Destination(founding.AppRoute, Net.Block(Net.Symbolic<Cidr>("Clients")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void PrefixList_IsNotProven()
    {
        founding.Destination(founding.AppRoute, Net.PrefixList("pl-1"));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void SomeClientsOnly_IsNotProven()
    {
        founding.Destination(founding.AppRoute, Net.Block("192.0.2.0/24"));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void OnPremisesBySpecificRoute_DoesNotTrigger()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Destination(onPremises.AppRoute, Net.Block("192.168.0.0/16"));
        Expect.Silence(onPremises.Net);
    }

    [Fact]
    public void OnPremisesWithoutRoute_Triggers()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Net.Remove(onPremises.AppRoute);
        Expect.Only(onPremises.Net, Id, Severity.Error, onPremises.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void RouteUnderCondition_SaysWhen()
    {
        founding.Net.When("UseFirewall", true, founding.AppRoute);
        Assert.Equal("UseFirewall = false", Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination).When);
    }

    [Fact]
    public void ApplianceInAnotherZone_IsNotAdvisedAlone()
    {
        founding.Net.Remove(founding.AppRoute);
        founding.AppSubnet(app => app with { Zone = new Zone.Indexed(1) });
        Assert.EndsWith("; route 0.0.0.0/0 of subnet 'App' to network interface 'Firewall'", Finding().Message);

        var near = founding.Net.Subnet(founding.Vpc, "Near", "10.0.5.0/24");
        founding.Net.Change<Subnet>(near, subnet => subnet with { Zone = new Zone.Indexed(1) });
        founding.Net.Appliance(near, "Near");
        Assert.EndsWith(
            "; route both what comes in for subnet 'App' and 0.0.0.0/0 of it to network interface 'Near', which lies in its availability zone, "
                + "or 0.0.0.0/0 to network interface 'Firewall'",
            Finding().Message
        );
        Assert.Null(Finding().Repair);

        Finding Finding() => Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }
}
