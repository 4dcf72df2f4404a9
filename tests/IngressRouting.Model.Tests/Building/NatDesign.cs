namespace IngressRouting.Model.Tests;

/// <summary>
/// Outbound traffic through an appliance and a NAT gateway. Inside: App → NAT gateway → appliance → internet, and the internet gateway's
/// route table steers replies for the NAT gateway's subnet to the appliance. Outside: App → appliance → NAT gateway → internet, and the NAT
/// gateway's subnet has a route back to App through the appliance.
/// </summary>
internal sealed class NatDesign
{
    public NatDesign(bool natIsInside)
    {
        Vpc = Net.Vpc("Main", "10.0.0.0/16");
        App = Net.Subnet(Vpc, "App", "10.0.1.0/24");
        Public = Net.Subnet(Vpc, "Public", "10.0.2.0/24");
        Inspection = Net.Subnet(Vpc, "Inspection", "10.0.0.0/24");
        Eni = Net.Interface(Inspection, "Firewall");
        Firewall = Net.Instance("Firewall", Eni);
        Igw = Net.InternetGateway(Vpc);
        Nat = Net.NatGateway(Public, "Nat");
        AppTable = Net.Table(Vpc, "AppTable", App);
        PublicTable = Net.Table(Vpc, "PublicTable");
        PublicAssociation = Net.Associate(PublicTable, Public);
        InspectionTable = Net.Table(Vpc, "InspectionTable", Inspection);
        var any = Net.Block("0.0.0.0/0");
        AppRoute = Net.Route(AppTable, any, natIsInside ? ToNat : Net.Eni(Eni));
        PublicRoute = Net.Route(PublicTable, any, natIsInside ? Net.Eni(Eni) : ToIgw);
        InspectionRoute = Net.Route(InspectionTable, any, natIsInside ? ToIgw : ToNat);
        if (natIsInside)
        {
            Net.ElasticIp(Eni);
            EdgeTable = Net.Table(Vpc, "EdgeTable");
            Net.Edge(EdgeTable, ResourceKind.InternetGateway, Igw);
            Back = Net.Route(EdgeTable, Net.Whole(Public), Net.Eni(Eni));
        }
        else
        {
            Back = Net.Route(PublicTable, Net.Whole(App), Net.Eni(Eni));
        }
    }

    public Net Net { get; } = new();

    public ElementId Vpc { get; }

    public ElementId App { get; }

    public ElementId Public { get; }

    public ElementId Inspection { get; }

    public ElementId Eni { get; }

    public ElementId Firewall { get; }

    public ElementId Igw { get; }

    public ElementId Nat { get; }

    public ElementId EdgeTable { get; }

    public ElementId AppTable { get; }

    public ElementId PublicTable { get; }

    public ElementId PublicAssociation { get; }

    public ElementId InspectionTable { get; }

    public ElementId AppRoute { get; }

    public ElementId PublicRoute { get; }

    public ElementId InspectionRoute { get; }

    /// <summary>The route that brings replies back through the appliance.</summary>
    public ElementId Back { get; }

    public RouteTarget ToIgw => Net.To(ResourceKind.InternetGateway, Igw);

    public RouteTarget ToNat => Net.To(ResourceKind.NatGateway, Nat);

    public void Target(ElementId route, RouteTarget target) => Net.Change<Route>(route, stated => stated with { Target = target });
}
