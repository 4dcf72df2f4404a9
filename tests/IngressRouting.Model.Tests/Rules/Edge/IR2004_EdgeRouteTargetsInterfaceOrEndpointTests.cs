namespace IngressRouting.Model.Tests;

public sealed class IR2004_EdgeRouteTargetsInterfaceOrEndpointTests
{
    private const string Id = "IR2004";
    private readonly Founding founding = new();

    [Fact]
    public void NatGateway_Triggers()
    {
        founding.Target(founding.EdgeRoute, Founding.ToNat);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Target);
        Assert.Equal(
            "AWS refuses NAT gateway nat-1 as a target in gateway route table EdgeTable: only local, a network interface or a Gateway Load "
                + "Balancer endpoint is allowed there; name the network interface of the appliance",
            finding.Message
        );
        Assert.Equal(new Repair.ReplaceTarget(founding.EdgeRoute, Net.Eni(founding.Eni)), finding.Repair);
    }

    [Theory]
    [InlineData(ResourceKind.InternetGateway)]
    [InlineData(ResourceKind.VirtualPrivateGateway)]
    [InlineData(ResourceKind.EgressOnlyInternetGateway)]
    [InlineData(ResourceKind.TransitGateway)]
    [InlineData(ResourceKind.VpcPeeringConnection)]
    [InlineData(ResourceKind.LocalGateway)]
    [InlineData(ResourceKind.CarrierGateway)]
    [InlineData(ResourceKind.CoreNetwork)]
    [InlineData(ResourceKind.OdbNetwork)]
    [InlineData(ResourceKind.Instance)]
    public void EveryOtherKind_TriggersEvenByParameter(ResourceKind kind)
    {
        founding.Target(founding.EdgeRoute, Net.To(kind, Net.ExistingBy("Target")));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void Instance_IsRepairedByItsInterface()
    {
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.Instance, founding.Firewall));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Target);
        Assert.Equal(new Repair.ReplaceTarget(founding.EdgeRoute, Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void DefaultRoute_IsRepairedByTakingItAway()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("0.0.0.0/0"), Founding.ToNat);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, route, Facets.Target);
        Assert.Equal(new Repair.Remove(route), finding.Repair);
    }

    [Fact]
    public void WrongTargetAndHalfASubnet_AreTwoMistakes()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.0/25"));
        founding.Target(founding.EdgeRoute, Founding.ToNat);
        var rules = Expect.Judge(founding.Net).Findings.Select(finding => finding.RuleId);
        Assert.Equal([Id, "IR2007"], rules);
    }

    [Fact]
    public void Interface_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void ExistingEndpoint_DoesNotTrigger()
    {
        var endpoint = Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1"));
        founding.Target(founding.EdgeRoute, endpoint);
        founding.Target(founding.AppRoute, endpoint);
        Expect.NoFinding(founding.Net);
    }

    [Fact]
    public void Local_DoesNotTrigger()
    {
        founding.Target(founding.EdgeRoute, new RouteTarget.Local());
        Expect.NoFinding(founding.Net);
    }

    [Fact]
    public void NatGatewayInSubnetTable_DoesNotTrigger()
    {
        founding.Net.Route(founding.AppTable, Net.Block("192.0.2.0/24"), Founding.ToNat);
        Expect.Silence(founding.Net, Id);
    }
}
