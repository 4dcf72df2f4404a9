namespace IngressRouting.Model.Tests;

public sealed class IR4019_ApplianceServesItsZoneTests
{
    private const string Id = "IR4019";

    private readonly EndpointDesign design = EndpointDesign.OfLoadBalancer();

    [Fact]
    public void EndpointInAnotherZone_Triggers()
    {
        Move(design.App, new Zone.Indexed(1));
        Assert.Equal(
            $"subnet 'App' (10.0.1.0/24) lies in zone 2 of the Region's list, and Gateway Load Balancer endpoint Raw{design.Owner.Index} through which "
                + "its traffic goes in zone 1 of the Region's list: a failure of either zone cuts the subnet off, and each packet crosses zones "
                + "twice; use an endpoint in the zone of the subnet",
            Expect.Only(design.Net, Id, Severity.Warning, design.EdgeRoute, Facets.Target).Message
        );
    }

    [Fact]
    public void EndpointOfAFirewallInAnotherZone_Triggers()
    {
        var firewall = EndpointDesign.OfFirewall();
        firewall.Net.Change<Subnet>(firewall.App, subnet => subnet with { Zone = new Zone.Indexed(1) });
        Expect.Only(firewall.Net, Id, Severity.Warning, firewall.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void ZoneOfTheSubnet_DoesNotTrigger() => Expect.Silence(design.Net);

    [Fact]
    public void ApplianceInAnotherZone_DoesNotTrigger()
    {
        var founding = new Founding();
        founding.AppSubnet(subnet => subnet with { Zone = new Zone.Indexed(1) });
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void ReplyPastTheEndpoint_IsTheOtherRulesMatter()
    {
        Move(design.App, new Zone.Indexed(1));
        design.Net.Remove(design.AppRoute);
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void ZoneThatAParameterNames_IsNotProven()
    {
        Move(design.App, Net.Symbolic<Zone>("Zone"));
        Assert.Equal(
            "only the deployment knows whether subnet 'App' (the zone of parameter Zone) and subnet 'Inspection' (zone 1 of the Region's list) are in "
                + "one availability zone",
            Expect.NotProven(design.Net, Id, design.EdgeRoute, Facets.Target).Needs
        );
    }

    [Fact]
    public void ZoneThatOneParameterNamesForBoth_DoesNotTrigger()
    {
        Move(design.App, Net.Symbolic<Zone>("Zone"));
        Move(design.Inspection, Net.Symbolic<Zone>("Zone"));
        Expect.Silence(design.Net);
    }

    [Fact]
    public void ExistingEndpoint_IsNotProven()
    {
        design.Retarget(Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        Expect.NotProven(design.Net, Id, design.EdgeRoute, Facets.Target);
    }

    private void Move(ElementId subnet, Value<Zone> zone) => design.Net.Change<Subnet>(subnet, moved => moved with { Zone = zone });
}
