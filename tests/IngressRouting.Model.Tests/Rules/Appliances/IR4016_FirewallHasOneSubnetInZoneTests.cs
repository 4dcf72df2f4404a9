namespace IngressRouting.Model.Tests;

public sealed class IR4016_FirewallHasOneSubnetInZoneTests
{
    private const string Id = "IR4016";

    private static readonly string Mappings = Facets.Of(Facets.Setting, "SubnetMappings");

    private readonly EndpointDesign design = EndpointDesign.OfFirewall();

    [Fact]
    public void TwoSubnetsInOneZone_Triggers()
    {
        var finding = With(Subnet("Second", new Zone.Indexed(0)));
        Assert.Equal(
            $"subnet 'Inspection' and subnet 'Second' of firewall Raw{design.Owner.Index} lie in one availability zone (zone 1 of the Region's list), "
                + "and AWS takes one subnet in each; move one of them",
            finding.Message
        );
    }

    [Fact]
    public void OneSubnetTwice_Triggers() =>
        Assert.Equal(
            $"firewall Raw{design.Owner.Index} has subnet 'Inspection' twice, and AWS takes one subnet in each availability zone; take one away",
            With(design.Inspection).Message
        );

    [Fact]
    public void ExistingSubnetTwice_Triggers()
    {
        design.State("SubnetMappings", EndpointDesign.Mappings("subnet-1", "subnet-1"));
        var finding = Expect.Finding(design.Net, Id, Severity.Error, design.Owner, Mappings);
        Assert.Contains("has subnet subnet-1 twice", finding.Message);
    }

    [Fact]
    public void SubnetsInTwoZones_DoesNotTrigger()
    {
        State(design.Inspection, Subnet("Second", new Zone.Indexed(1)));
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void OneSubnet_DoesNotTrigger() => Expect.Silence(design.Net);

    [Fact]
    public void FirewallOfATransitGateway_DoesNotTrigger()
    {
        design.Net.RawOf(EndpointDesign.FirewallType, ("TransitGatewayId", Net.Text("tgw-1")));
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void SubnetWhoseZoneIsNone_IsTheOtherRulesMatter()
    {
        State(design.Inspection, Subnet("Second", Net.Invalid<Zone>("moon", "it is no zone")));
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void ZoneThatAParameterNames_IsNotProven()
    {
        State(design.Inspection, Subnet("Second", Net.Symbolic<Zone>("Zone")));
        Assert.Equal(
            "only the deployment knows whether subnet 'Inspection' and subnet 'Second' are in one availability zone",
            Expect.NotProven(design.Net, Id, design.Owner, Mappings).Needs
        );
    }

    [Fact]
    public void ExistingSubnet_IsNotProven()
    {
        design.State("SubnetMappings", EndpointDesign.Mappings(Net.IdOf(design.Inspection), "subnet-1"));
        Expect.NotProven(design.Net, Id, design.Owner, Mappings);
    }

    [Fact]
    public void MappingsThatAParameterGives_IsNotProven()
    {
        design.State("SubnetMappings", Net.Text(Net.Symbolic<string>("Mappings")));
        Assert.Equal(
            $"only the deployment knows which subnets firewall Raw{design.Owner.Index} has",
            Expect.NotProven(design.Net, Id, design.Owner, Mappings).Needs
        );
    }

    [Fact]
    public void SubnetsOfTheVpcEndpoint_Trigger()
    {
        design.Unstate("SubnetMappings");
        design.State("VpcEndpoint", EndpointDesign.InVpcEndpoint(EndpointDesign.Mappings("subnet-1", "subnet-1")));
        Expect.Finding(design.Net, Id, Severity.Error, design.Owner, Facets.Of(Facets.Setting, "VpcEndpoint"));
    }

    [Fact]
    public void VpcEndpointThatAParameterGives_IsNotProven()
    {
        design.Unstate("SubnetMappings");
        design.State("VpcEndpoint", Net.Text(Net.Symbolic<string>("Endpoint")));
        Expect.NotProven(design.Net, Id, design.Owner, Facets.Of(Facets.Setting, "VpcEndpoint"));
    }

    private Finding With(ElementId second)
    {
        State(design.Inspection, second);
        return Expect.Finding(design.Net, Id, Severity.Error, design.Owner, Mappings);
    }

    private void State(params ElementId[] subnets) =>
        design.State("SubnetMappings", EndpointDesign.Mappings([.. subnets.Select(subnet => Net.IdOf(subnet))]));

    private ElementId Subnet(string name, Value<Zone> zone)
    {
        var subnet = design.Net.Subnet(design.Vpc, name, "10.0.2.0/24");
        design.Net.Change<Subnet>(subnet, made => made with { Zone = zone });
        return subnet;
    }
}
