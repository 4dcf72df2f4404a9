namespace IngressRouting.Model.Tests;

public sealed class IR4009_InspectedSubnetHasEdgeRouteTests
{
    private const string Id = "IR4009";
    private readonly Founding founding = new();

    [Fact]
    public void MissingEdgeRoute_Triggers()
    {
        founding.Net.Remove(founding.EdgeRoute);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Assert.Equal(
            "subnet 'App' (10.0.1.0/24) sends 0.0.0.0/0 through appliance 'Firewall' to the internet gateway, but no gateway route table has a "
                + "route for it: what comes in goes past the appliance, which drops the half of a flow that it sees; add a route for subnet "
                + "'App' to the gateway route table of internet gateway Igw",
            finding.Message
        );
        Assert.Equal(new Repair.AddRoute(founding.EdgeTable, Net.Whole(founding.App), Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void MissingEdgeAssociation_Triggers()
    {
        founding.Net.Remove(founding.Edge);
        Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void EdgeRouteOfVirtualPrivateGatewayOnly_Triggers()
    {
        founding.Net.Change<EdgeAssociation>(
            founding.Edge,
            edge => edge with { Gateway = new(ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1")) }
        );
        Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void TwoGatewayTables_AreNotRepaired()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Net.Edge(founding.Net.Table(founding.Vpc, "Second"), ResourceKind.InternetGateway, founding.Igw);
        Assert.Null(Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target).Repair);
    }

    [Fact]
    public void SecondSubnetOnTheAppTable_Triggers()
    {
        founding.Net.Associate(founding.AppTable, founding.Net.Subnet(founding.Vpc, "Third", "10.0.3.0/24", isPublic: true));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
        Assert.StartsWith("subnet 'Third'", finding.Message);
    }

    [Fact]
    public void SubnetWithoutPublicAddress_IsAWarning()
    {
        founding.AppSubnet(app => app with { MapPublicIpOnLaunch = false });
        founding.Net.Remove(founding.EdgeRoute);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void ApplianceThatTranslates_DoesNotTrigger()
    {
        founding.Appliance(instance => instance with { TranslatesSource = true });
        founding.Net.Remove(founding.EdgeRoute);
        Expect.Silence(founding.Net);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ApplianceThatMayTranslate_IsAWarningOrNotProven(bool isPublic)
    {
        founding.Appliance(instance => instance with { TranslatesSource = Net.Symbolic<bool>("Nat") });
        founding.AppSubnet(app => app with { MapPublicIpOnLaunch = isPublic });
        founding.Net.Remove(founding.EdgeRoute);
        if (isPublic)
        {
            Expect.Only(founding.Net, Id, Severity.Warning, founding.AppRoute, Facets.Target);
        }
        else
        {
            Expect.NotProven(founding.Net, Id, founding.AppRoute, Facets.Target);
        }
    }

    [Fact]
    public void ExistingInterface_IsNotProven()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Target(founding.AppRoute, Net.Eni(Net.Existing("eni-1")));
        Expect.NotProven(founding.Net, Id, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void ExistingEdgeTable_IsNotProven()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Net.Change<EdgeAssociation>(founding.Edge, edge => edge with { Table = Net.Existing("rtb-1") });
        Expect.NotProven(founding.Net, Id, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void EdgeRouteByParameter_IsNotProven()
    {
        founding.Destination(founding.EdgeRoute, Net.Block(Net.Symbolic<Cidr>("AppCidr")));
        Expect.NotProven(founding.Net, Id, founding.AppRoute, Facets.Target);
    }

    [Theory]
    [InlineData("10.0.1.0/25")]
    [InlineData("10.0.0.0/23")]
    [InlineData("10.9.1.0/24")]
    [InlineData("10.0.0.0/16")]
    public void WrongEdgeRoute_IsReportedOnce(string destination)
    {
        founding.Destination(founding.EdgeRoute, Net.Block(destination));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void ApplianceThatLeadsElsewhere_DoesNotTrigger()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Target(founding.InspectionRoute, Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1")));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void StraightToTheGateway_DoesNotTrigger()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Silence(founding.Net);
    }
}
