namespace IngressRouting.Model.Tests;

public sealed class IR4010_NatSubnetHasEdgeRouteTests
{
    private const string Id = "IR4010";
    private readonly NatDesign design = new(natIsInside: true);

    [Fact]
    public void MissingEdgeRoute_Triggers()
    {
        design.Net.Remove(design.Back);
        var finding = Expect.Only(design.Net, Id, Severity.Error, design.PublicRoute, Facets.Target);
        Assert.Equal(
            "subnet 'Public' (10.0.2.0/24) of NAT gateway 'Nat' sends 0.0.0.0/0 through appliance 'Firewall' to the internet gateway, but no "
                + "gateway route table has a route for it: replies reach NAT gateway 'Nat' past the appliance, which drops the half of a flow "
                + "that it sees; add a route for subnet 'Public' to the gateway route table of internet gateway Igw",
            finding.Message
        );
        Assert.Equal(new Repair.AddRoute(design.EdgeTable, Net.Whole(design.Public), Net.Eni(design.Eni)), finding.Repair);
    }

    [Fact]
    public void NoGatewayRouteTable_IsWhatIsMissing()
    {
        foreach (var element in design.Net.Model.Elements.Where(element => element is EdgeAssociation).ToList())
        {
            design.Net.Remove(element.Id);
        }

        Assert.Equal(
            "subnet 'Public' (10.0.2.0/24) of NAT gateway 'Nat' sends 0.0.0.0/0 through appliance 'Firewall' to the internet gateway, but internet "
                + "gateway Igw has no gateway route table: replies reach NAT gateway 'Nat' past the appliance, which drops the half of a flow that it "
                + "sees; associate a route table with internet gateway Igw and route subnet 'Public' to network interface 'Firewall' in it",
            Expect.Finding(design.Net, Id, Severity.Error, design.PublicRoute, Facets.Target).Message
        );
    }

    [Fact]
    public void NatGatewayThatMayBePrivate_IsNotProven()
    {
        design.Net.Remove(design.Back);
        design.Net.Change<NatGateway>(design.Nat, nat => nat with { Connectivity = new Expression.Parameter("Type") });
        var question = Expect.NotProven(design.Net, Id, design.PublicRoute, Facets.Target);
        Assert.Equal("whether NAT gateway 'Nat' is public or private is parameter Type, and only the deployment knows it", question.Needs);
        Expect.Silence(design.Net, "IR4009");
    }

    [Fact]
    public void ApplianceThatTranslates_DoesNotTrigger()
    {
        design.Net.Remove(design.Back);
        design.Net.Change<Instance>(design.Firewall, instance => instance with { TranslatesSource = true });
        Expect.Silence(design.Net);
    }

    [Fact]
    public void ApplianceThatMayTranslate_IsAWarning()
    {
        design.Net.Remove(design.Back);
        design.Net.Change<Instance>(design.Firewall, instance => instance with { TranslatesSource = Net.Symbolic<bool>("Nat") });
        Expect.Only(design.Net, Id, Severity.Warning, design.PublicRoute, Facets.Target);
    }

    [Fact]
    public void PrivateNatGateway_IsNoNatGatewayAtTheInternet()
    {
        design.Net.Remove(design.Back);
        design.Net.Change<NatGateway>(design.Nat, nat => nat with { ElasticIp = null });
        Expect.Silence(design.Net, Id);
        Expect.Finding(design.Net, "IR4009", Severity.Warning, design.PublicRoute, Facets.Target);
    }

    [Fact]
    public void ExistingEndpoint_IsNotProven()
    {
        design.Net.Remove(design.Back);
        design.Target(design.PublicRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        Expect.NotProven(design.Net, Id, design.PublicRoute, Facets.Target);
    }

    [Fact]
    public void EdgeRouteForTheNatSubnet_DoesNotTrigger() => Expect.Silence(design.Net);

    [Fact]
    public void NatGatewayStraightAtTheInternet_DoesNotTrigger() => Expect.Silence(new NatDesign(natIsInside: false).Net);
}
