namespace IngressRouting.Model.Tests;

public sealed class IR4014_InterfaceLiesInZoneOfItsApplianceTests
{
    private const string Id = "IR4014";
    private readonly Founding founding = new();
    private readonly ElementId trusted;
    private readonly ElementId inside;

    public IR4014_InterfaceLiesInZoneOfItsApplianceTests()
    {
        trusted = founding.Net.Subnet(founding.Vpc, "Trusted", "10.0.2.0/24");
        inside = founding.Net.Interface(trusted, "Inside");
        founding.Appliance(instance => instance with { NetworkInterfaces = new([founding.Eni, inside]) });
        Zones(new Zone.Indexed(0), new Zone.Indexed(0));
    }

    [Fact]
    public void OtherPlaceInTheList_Triggers()
    {
        Zones(new Zone.Indexed(0), new Zone.Indexed(1));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, inside, Facets.Subnet);
        Assert.Equal(
            "network interface 'Inside' lies in subnet 'Trusted' (zone 2 of the Region's list), but appliance 'Firewall' is in subnet "
                + "'Inspection' (zone 1 of the Region's list): AWS attaches a network interface only to an instance in the same availability "
                + "zone; take a subnet in zone 1 of the Region's list, or an appliance for each zone",
            finding.Message
        );
    }

    [Fact]
    public void OtherName_Triggers()
    {
        Zones(new Zone.Named("eu-west-1a"), new Zone.Named("eu-west-1b"));
        Expect.Only(founding.Net, Id, Severity.Error, inside, Facets.Subnet);
    }

    [Fact]
    public void SamePlaceInTheList_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void SameParameter_DoesNotTrigger()
    {
        Zones(Net.Symbolic<Zone>("Zone"), Net.Symbolic<Zone>("Zone"));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void SameSubnetWithoutZone_DoesNotTrigger()
    {
        Zones(null, null);
        founding.Net.Change<NetworkInterface>(inside, eni => eni with { Subnet = founding.Inspection });
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void ZoneThatIsNone_IsSaidElsewhere()
    {
        Zones(new Zone.Indexed(0), Net.Invalid<Zone>("nowhere", "there is no such zone"));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void NameAndPlace_IsNotProven()
    {
        Zones(new Zone.Named("eu-west-1a"), new Zone.Indexed(0));
        Expect.NotProven(founding.Net, Id, inside, Facets.Subnet);
    }

    [Fact]
    public void OtherParameter_IsNotProven()
    {
        Zones(Net.Symbolic<Zone>("Zone"), Net.Symbolic<Zone>("Other"));
        Expect.NotProven(founding.Net, Id, inside, Facets.Subnet);
    }

    [Fact]
    public void ZoneThatAwsChooses_IsNotProven()
    {
        Zones(new Zone.Indexed(0), null);
        Assert.Equal(
            "only the deployment knows whether subnet 'Trusted' (a zone that AWS chooses) and subnet 'Inspection' (zone 1 of the Region's "
                + "list) are in one availability zone",
            Expect.NotProven(founding.Net, Id, inside, Facets.Subnet).Needs
        );
    }

    [Fact]
    public void ExistingSubnetWithoutZone_IsNotProven()
    {
        Zones(new Zone.Indexed(0), null);
        founding.Net.Change<Subnet>(trusted, subnet => subnet with { IsExisting = true });
        Assert.Contains("a zone that the topology does not state", Expect.NotProven(founding.Net, Id, inside, Facets.Subnet).Needs);
    }

    private void Zones(Value<Zone>? inspection, Value<Zone>? further)
    {
        founding.Net.Change<Subnet>(founding.Inspection, subnet => subnet with { Zone = inspection });
        founding.Net.Change<Subnet>(trusted, subnet => subnet with { Zone = further });
    }
}
