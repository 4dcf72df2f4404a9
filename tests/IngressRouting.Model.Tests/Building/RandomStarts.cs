namespace IngressRouting.Model.Tests;

/// <summary>What random models begin with: nothing, or a design that is right, so that the rules are reached that nonsense never reaches.</summary>
internal static class RandomStarts
{
    public static Net Pick(Random random) =>
        random.Next(10) switch
        {
            0 or 1 => new Net(),
            7 => EndpointDesign.OfLoadBalancer().Net,
            8 => EndpointDesign.OfFirewall().Net,
            9 => BehindTransitGateway(),
            2 => OnPremises(random),
            3 => new NatDesign(natIsInside: random.Next(2) == 0).Net,
            4 or 5 => Founding.DualStack().Net,
            _ => new Founding().Net,
        };

    private static Net OnPremises(Random random)
    {
        var (founding, vgw, _) = Founding.OwnOnPremises();
        if (random.Next(2) == 0)
        {
            founding.Net.Propagate(founding.AppTable, vgw);
        }

        if (random.Next(4) == 0)
        {
            var table = random.Next(2) == 0 ? founding.EdgeTable : founding.AppTable;
            founding.Net.Raw("AWS::EC2::RouteServerPropagation", "RouteTableId", Net.IdOf(table));
        }

        return founding.Net;
    }

    // A VPC that inspects what a transit gateway brings, in two zones.
    private static Net BehindTransitGateway()
    {
        var net = new Net();
        var vpc = net.Vpc("Inspection", "10.0.0.0/16");
        var attached = new List<Value<string>>();
        for (var zone = 0; zone < 2; zone++)
        {
            var transit = net.Subnet(vpc, "Transit" + zone, $"10.0.{zone}.0/24");
            var inspection = net.Subnet(vpc, "Inspection" + zone, $"10.0.{zone + 2}.0/24");
            foreach (var subnet in new[] { transit, inspection })
            {
                var place = new Zone.Indexed(zone);
                net.Change<Subnet>(subnet, placed => placed with { Zone = place });
            }

            var eni = net.Appliance(inspection, "Firewall" + zone);
            net.Route(net.Table(vpc, "TransitTable" + zone, transit), Net.Block("0.0.0.0/0"), Net.Eni(eni));
            var back = Net.To(ResourceKind.TransitGateway, Net.Existing("tgw-1"));
            net.Route(net.Table(vpc, "InspectionTable" + zone, inspection), Net.Block("0.0.0.0/0"), back);
            attached.Add(Net.IdOf(transit));
        }

        net.RawOf(
            "AWS::EC2::TransitGatewayAttachment",
            ("VpcId", Net.Text(Net.IdOf(vpc))),
            ("TransitGatewayId", Net.Text("tgw-1")),
            ("SubnetIds", Net.List([.. attached]))
        );
        return net;
    }
}
