namespace IngressRouting.Model.Tests;

public sealed class IR4022_AttachmentOfApplianceIsInApplianceModeTests
{
    private const string Id = "IR4022";
    private const string TransitGateway = "tgw-1";

    private static readonly string Options = Facets.Of(Facets.Setting, "Options");

    private readonly Net net = new();
    private readonly ElementId vpc;

    public IR4022_AttachmentOfApplianceIsInApplianceModeTests() => vpc = net.Vpc("Inspection", "10.0.0.0/16");

    [Fact]
    public void TwoZonesWithoutTheMode_Triggers()
    {
        var attachment = Attach(null, Inspect("A", 0), Inspect("B", 1));
        var finding = Expect.Only(net, Id, Severity.Warning, attachment, Options);
        Assert.StartsWith(
            $"attachment Raw{attachment.Index} is not in appliance mode, so the transit gateway",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ModeThatIsOff_Triggers() =>
        Expect.Only(net, Id, Severity.Warning, Attach("disable", Inspect("A", 0), Inspect("B", 1)), Options);

    [Fact]
    public void ModeThatIsOn_DoesNotTrigger()
    {
        Attach("enable", Inspect("A", 0), Inspect("B", 1));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void OneZone_DoesNotTrigger()
    {
        Attach(null, Inspect("A", 0), Inspect("B", 0));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void ApplianceThatSendsElsewhere_DoesNotTrigger()
    {
        Attach(null, Inspect("A", 0, "tgw-2"), Inspect("B", 1, "tgw-2"));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void SpokeVpc_DoesNotTrigger()
    {
        var first = net.Subnet(vpc, "A", "10.0.1.0/24");
        var second = net.Subnet(vpc, "B", "10.0.2.0/24");
        Zone(first, 0);
        Zone(second, 1);
        Attach(null, first, second);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void ModeThatAParameterSets_IsNotProven() =>
        Expect.NotProven(net, Id, Attach(Net.Symbolic<string>("Mode"), Inspect("A", 0), Inspect("B", 1)), Options);

    [Fact]
    public void ApplianceThatSendsNothingElsewhere_Triggers() =>
        Expect.Only(
            net,
            Id,
            Severity.Warning,
            Attach(null, Inspect("A", 0, destination: "172.16.0.0/12"), Inspect("B", 1, destination: "172.16.0.0/12")),
            Options
        );

    [Fact]
    public void ApplianceThatReturnsSomeTraffic_IsNotProven() =>
        Expect.NotProven(
            net,
            Id,
            Attach(
                null,
                Inspect("A", 0, destination: "172.16.0.0/12", egress: "igw-1"),
                Inspect("B", 1, destination: "172.16.0.0/12", egress: "igw-1")
            ),
            Options
        );

    // A subnet of the attachment whose traffic passes an appliance in its zone, and what the appliance does with it.
    private ElementId Inspect(
        string name,
        int zone,
        string transitGateway = TransitGateway,
        string destination = "0.0.0.0/0",
        string? egress = null
    )
    {
        var offset = name == "A" ? 0 : 10;
        var transit = net.Subnet(vpc, "Transit" + name, $"10.0.{offset + 1}.0/24");
        var inspection = net.Subnet(vpc, "Inspection" + name, $"10.0.{offset + 2}.0/24");
        Zone(transit, zone);
        Zone(inspection, zone);
        var eni = net.Interface(inspection, "Firewall" + name);
        net.Instance("Firewall" + name, eni);
        net.Route(net.Table(vpc, "Transit" + name, transit), Net.Block("0.0.0.0/0"), Net.Eni(eni));
        var table = net.Table(vpc, "Inspection" + name, inspection);
        net.Route(table, Net.Block(destination), Net.To(ResourceKind.TransitGateway, Net.Existing(transitGateway)));
        if (egress is not null)
        {
            net.Route(table, Net.Block("0.0.0.0/0"), Net.To(ResourceKind.InternetGateway, Net.Existing(egress)));
        }

        return transit;
    }

    private void Zone(ElementId subnet, int index) => net.Change<Subnet>(subnet, own => own with { Zone = new Zone.Indexed(index) });

    private ElementId Attach(Value<string>? mode, params ElementId[] subnets) =>
        net.RawOf(
            "AWS::EC2::TransitGatewayVpcAttachment",
            [
                ("TransitGatewayId", Net.Text(TransitGateway)),
                ("VpcId", Net.Text(Net.IdOf(vpc))),
                ("SubnetIds", Net.List([.. subnets.Select(Net.IdOf)])),
                .. mode is null
                    ? Array.Empty<(string, PropertyValue)>()
                    : [("Options", new PropertyValue.Map(new([new("ApplianceModeSupport", Net.Text(mode))])))],
            ]
        );
}
