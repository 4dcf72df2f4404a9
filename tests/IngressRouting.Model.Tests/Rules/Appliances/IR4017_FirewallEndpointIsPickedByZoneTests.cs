namespace IngressRouting.Model.Tests;

public sealed class IR4017_FirewallEndpointIsPickedByZoneTests
{
    private const string Id = "IR4017";

    private readonly EndpointDesign design = EndpointDesign.OfFirewall();
    private readonly ElementId second;

    public IR4017_FirewallEndpointIsPickedByZoneTests()
    {
        second = design.Net.Subnet(design.Vpc, "Second", "10.0.2.0/24");
        design.Net.Change<Subnet>(second, subnet => subnet with { Zone = new Zone.Named("eu-west-1b") });
        design.Net.Change<Subnet>(design.Inspection, subnet => subnet with { Zone = new Zone.Named("eu-west-1a") });
        design.Net.Change<Subnet>(design.App, subnet => subnet with { Zone = new Zone.Named("eu-west-1a") });
        design.Net.Route(design.Net.Table(design.Vpc, "SecondTable", second), Net.Block("0.0.0.0/0"), ToIgw);
        design.State("SubnetMappings", EndpointDesign.Mappings(Net.IdOf(design.Inspection), Net.IdOf(second)));
    }

    private RouteTarget ToIgw => Net.To(ResourceKind.InternetGateway, design.Igw);

    [Fact]
    public void OneOfTwoEndpointsByItsPlace_TriggersOnceForAllRoutes()
    {
        var finding = Expect.Only(design.Net, Id, Severity.Warning, design.EdgeRoute, Facets.Target);
        Assert.Equal(
            $"this takes an endpoint of firewall Raw{design.Owner.Index} by its place among 2, but AWS lists EndpointIds in no particular order, so "
                + "that it may lie in another availability zone than the traffic; pick it by the name of its zone (join EndpointIds with ',' and "
                + "split at '<zone>:', a literal name), or use a firewall or a VpcEndpointAssociation for each zone",
            finding.Message
        );
    }

    [Fact]
    public void EachPlace_Triggers()
    {
        var route = design.Net.Route(design.AppTable, Net.Block("192.168.0.0/16"), EndpointDesign.Pick(design.Owner, 1));
        var findings = Expect.Judge(design.Net).Findings.Where(finding => finding.RuleId == Id);
        Assert.Equal([design.EdgeRoute, route], findings.Select(finding => finding.Subject.Element));
    }

    [Fact]
    public void ListThatIsJoinedWithAnotherSeparator_Triggers()
    {
        design.Retarget(EndpointDesign.PickByZone(design.Owner, "eu-west-1a", ":"));
        Assert.Equal(
            $"this joins the EndpointIds of firewall Raw{design.Owner.Index} with ':' and splits them at ',', so that more than the id of one endpoint "
                + "is left, which AWS refuses; join them with ','",
            Expect.Finding(design.Net, Id, Severity.Error, design.EdgeRoute, Facets.Target).Message
        );
    }

    [Theory]
    [InlineData("eu-west-1a")]
    [InlineData("a")]
    public void EndpointByItsZone_DoesNotTrigger(string zone)
    {
        design.Retarget(EndpointDesign.PickByZone(design.Owner, zone));
        Expect.Silence(design.Net);
    }

    [Fact]
    public void OnlyEndpoint_DoesNotTrigger() => Expect.Silence(EndpointDesign.OfFirewall().Net);

    [Fact]
    public void AssociationOfItsOwn_DoesNotTrigger()
    {
        var association = design.Net.RawOf(
            "AWS::NetworkFirewall::VpcEndpointAssociation",
            ("SubnetMapping", new PropertyValue.Map(new([new("SubnetId", Net.Text(Net.IdOf(design.Inspection)))])))
        );
        var id = new Value<string>.Symbolic(new Expression.Attribute(association, "EndpointId"));
        design.Retarget(Net.To(ResourceKind.GatewayLoadBalancerEndpoint, new Reference.ToExisting(id)));
        Expect.Silence(design.Net);
    }

    [Fact]
    public void FirewallWhoseSubnetsAParameterGives_IsNotProven()
    {
        design.State("SubnetMappings", Net.Text(Net.Symbolic<string>("Mappings")));
        Assert.Equal(
            $"this takes an endpoint of firewall Raw{design.Owner.Index} by its place, and only the deployment knows whether the firewall has more "
                + "than one",
            Expect.NotProven(design.Net, Id, design.EdgeRoute, Facets.Target).Needs
        );
    }
}
