namespace IngressRouting.CloudFormation.Tests;

/// <summary>The design that the project started from: an appliance between the internet gateway and a public subnet.</summary>
internal static class FoundingDesign
{
    public static ModelBuilder Build()
    {
        var model = new ModelBuilder { Description = "All traffic of the subnet App passes the firewall, in both directions" };
        model.Parameter("FirewallImage", "AWS::EC2::Image::Id");
        var vpc = model.Vpc("Main");
        var app = model.Subnet(vpc, "App", "10.0.1.0/24", isPublic: true);
        var inspection = model.Subnet(vpc, "Inspection", "10.0.0.0/24");
        var gateway = model.InternetGateway();
        model.Attachment(vpc, gateway);
        var eni = model.Interface(inspection, "Firewall");
        var firewall = model.Instance("Firewall", eni);
        model.Change<Instance>(
            firewall,
            instance => instance with { Image = ModelBuilder.Symbol<string>(new Expression.Parameter("FirewallImage")) }
        );
        var address = model.ElasticIp("Firewall");
        model.AssociateIp(address, eni, "Firewall");

        var edge = model.Table(vpc, "Gateway");
        model.Edge(edge, gateway);
        model.Route(edge, "GatewayToApp", new Destination.OfSubnet(app, AddressFamily.IPv4), ResourceKind.NetworkInterface, eni);
        var appTable = model.Table(vpc, "App");
        model.Associate(appTable, app, "App");
        model.Route(appTable, "AppToInternet", ModelBuilder.To("0.0.0.0/0"), ResourceKind.NetworkInterface, eni);
        var inspectionTable = model.Table(vpc, "Inspection");
        model.Associate(inspectionTable, inspection, "Inspection");
        model.Route(inspectionTable, "InspectionToInternet", ModelBuilder.To("0.0.0.0/0"), ResourceKind.InternetGateway, gateway);
        return model;
    }
}
