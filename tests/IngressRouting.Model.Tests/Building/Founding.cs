namespace IngressRouting.Model.Tests;

/// <summary>
/// The design that the product is for: an internet gateway's route table steers what is for subnet App through an appliance in subnet
/// Inspection, and the replies go back the same way. It is right; a test changes one thing.
/// </summary>
internal sealed class Founding
{
    public Founding()
    {
        Vpc = Net.Vpc("Main", "10.0.0.0/16");
        App = Net.Subnet(Vpc, "App", "10.0.1.0/24", isPublic: true);
        Inspection = Net.Subnet(Vpc, "Inspection", "10.0.0.0/24");
        Eni = Net.Interface(Inspection, "Firewall");
        Firewall = Net.Instance("Firewall", Eni);
        ElasticIp = Net.ElasticIp(Eni);
        Igw = Net.InternetGateway(Vpc);
        EdgeTable = Net.Table(Vpc, "EdgeTable");
        Edge = Net.Edge(EdgeTable, ResourceKind.InternetGateway, Igw);
        EdgeRoute = Net.Route(EdgeTable, Net.Whole(App), Net.Eni(Eni));
        AppTable = Net.Table(Vpc, "AppTable");
        AppAssociation = Net.Associate(AppTable, App);
        AppRoute = Net.Route(AppTable, Net.Block("0.0.0.0/0"), Net.Eni(Eni));
        InspectionTable = Net.Table(Vpc, "InspectionTable");
        InspectionAssociation = Net.Associate(InspectionTable, Inspection);
        InspectionRoute = Net.Route(InspectionTable, Net.Block("0.0.0.0/0"), ToIgw);
    }

    public Net Net { get; } = new();

    public ElementId Vpc { get; }

    public ElementId App { get; }

    public ElementId Inspection { get; }

    public ElementId Eni { get; }

    public ElementId Firewall { get; }

    public ElementId ElasticIp { get; }

    public ElementId Igw { get; }

    public ElementId EdgeTable { get; }

    public ElementId Edge { get; }

    public ElementId EdgeRoute { get; }

    public ElementId AppTable { get; }

    public ElementId AppAssociation { get; }

    public ElementId AppRoute { get; }

    public ElementId InspectionTable { get; }

    public ElementId InspectionAssociation { get; }

    public ElementId InspectionRoute { get; }

    /// <summary>The routes for IPv6 of the dual-stack design.</summary>
    public ElementId Ipv6EdgeRoute { get; private set; }

    public ElementId Ipv6AppRoute { get; private set; }

    public ElementId Ipv6InspectionRoute { get; private set; }

    public RouteTarget ToIgw => Net.To(ResourceKind.InternetGateway, Igw);

    public static RouteTarget ToNat => Net.To(ResourceKind.NatGateway, Net.Existing("nat-1"));

    public void Destination(ElementId route, Destination destination) =>
        Net.Change<Route>(route, stated => stated with { Destination = destination });

    public void Target(ElementId route, RouteTarget target) => Net.Change<Route>(route, stated => stated with { Target = target });

    public void Interface(Func<NetworkInterface, NetworkInterface> change) => Net.Change(Eni, change);

    public void Appliance(Func<Instance, Instance> change) => Net.Change(Firewall, change);

    public void AppSubnet(Func<Subnet, Subnet> change) => Net.Change(App, change);

    /// <summary>The same design behind an existing virtual private gateway, whose attachment is stated.</summary>
    public static Founding OnPremises()
    {
        var founding = new Founding();
        var net = founding.Net;
        var vgw = Net.Existing("vgw-1");
        net.Attach(founding.Vpc, ResourceKind.VirtualPrivateGateway, vgw);
        net.Change<EdgeAssociation>(founding.Edge, edge => edge with { Gateway = new(ResourceKind.VirtualPrivateGateway, vgw) });
        net.Change<Route>(founding.InspectionRoute, route => route with { Target = Net.To(ResourceKind.VirtualPrivateGateway, vgw) });
        return founding;
    }

    /// <summary>The same design with IPv6 beside IPv4: Amazon's block for the VPC, a part of it for each subnet, and every route twice.</summary>
    public static Founding DualStack() => new Founding().AddIpv6();

    /// <summary>
    /// The same design behind a virtual private gateway that the topology makes, whose routes are propagated to the appliance's subnet.
    /// </summary>
    public static (Founding Founding, ElementId Vgw, ElementId Propagation) OwnOnPremises()
    {
        var founding = new Founding();
        var net = founding.Net;
        var vgw = net.VirtualPrivateGateway(founding.Vpc);
        net.Change<EdgeAssociation>(founding.Edge, edge => edge with { Gateway = new(ResourceKind.VirtualPrivateGateway, vgw) });
        net.Remove(founding.InspectionRoute);
        return (founding, vgw, net.Propagate(founding.InspectionTable, vgw));
    }

    /// <summary>The same design once for each of three zones, with one internet gateway and one gateway route table.</summary>
    public static Founding MultiZone()
    {
        var founding = new Founding();
        var net = founding.Net;
        for (var zone = 1; zone <= 2; zone++)
        {
            var app = net.Subnet(founding.Vpc, "App" + zone, $"10.0.{(zone * 16) + 1}.0/24", isPublic: true);
            var inspection = net.Subnet(founding.Vpc, "Inspection" + zone, $"10.0.{zone * 16}.0/24");
            var place = new Zone.Indexed(zone);
            net.Change<Subnet>(app, subnet => subnet with { Zone = place });
            net.Change<Subnet>(inspection, subnet => subnet with { Zone = place });
            var eni = net.Appliance(inspection, "Firewall" + zone);
            net.Route(founding.EdgeTable, Net.Whole(app), Net.Eni(eni));
            net.Route(net.Table(founding.Vpc, "AppTable" + zone, app), Net.Block("0.0.0.0/0"), Net.Eni(eni));
            net.Route(net.Table(founding.Vpc, "InspectionTable" + zone, inspection), Net.Block("0.0.0.0/0"), founding.ToIgw);
        }

        return founding;
    }

    private Founding AddIpv6()
    {
        Net.Block(Vpc, new BlockSource.AmazonProvided());
        AppSubnet(app => app with { Ipv6Cidr = Net.Part(Vpc, 0), AssignIpv6AddressOnCreation = true });
        Net.Change<Subnet>(Inspection, inspection => inspection with { Ipv6Cidr = Net.Part(Vpc, 1) });
        Interface(eni => eni with { HasIpv6Address = true });
        Ipv6EdgeRoute = Net.Route(EdgeTable, Net.WholeIpv6(App), Net.Eni(Eni), beside: EdgeRoute);
        Ipv6AppRoute = Net.Route(AppTable, Net.Block("::/0"), Net.Eni(Eni), beside: AppRoute);
        Ipv6InspectionRoute = Net.Route(InspectionTable, Net.Block("::/0"), ToIgw, beside: InspectionRoute);
        return this;
    }
}
