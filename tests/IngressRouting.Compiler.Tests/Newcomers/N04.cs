using System.Collections.Generic;
using IngressRouting;
using static IngressRouting.Aws;

namespace N04;

public interface IEdge
{
    string Label { get; }
    void Steer(Vpc vpc, IEnumerable<Subnet> workloads, NetworkInterface inspector);
}

public sealed class InternetEdge : IEdge
{
    public string Label => "internet";

    public void Steer(Vpc vpc, IEnumerable<Subnet> workloads, NetworkInterface inspector)
    {
        var table = vpc.Igw().GatewayTable();
        foreach (var subnet in workloads)
        {
            table.Route(subnet, inspector);
            subnet.RouteTable().Route(Internet, inspector);
        }

        inspector.Subnet.RouteTable().Route(Internet, vpc.Igw());
    }
}

public sealed class VpnEdge(long asn, params string[] remoteBlocks) : IEdge
{
    public string Label => $"vpn-as{asn}";

    public void Steer(Vpc vpc, IEnumerable<Subnet> workloads, NetworkInterface inspector)
    {
        var gateway = vpc.Vgw().WithAmazonSideAsn(asn);
        var table = gateway.GatewayTable();
        foreach (var subnet in workloads)
        {
            table.Route(subnet, inspector);
            foreach (var remote in remoteBlocks)
                subnet.RouteTable().Route(remote, inspector);
        }

        inspector.Subnet.RouteTable().Propagate(gateway);
    }
}

public static class PlantNetwork
{
    private static readonly IEdge[] Edges =
    {
        new InternetEdge(),
        new VpnEdge(64620, "192.168.0.0/17", "10.200.0.0/14"),
    };

    [Topology]
    public static Topology PlantEdge()
    {
        var vpc = Vpc("Plant", "10.77.0.0/20").DefaultTag("Site", "Zwickau");
        var dmz = vpc.Subnet("Dmz", "10.77.0.0/26", Zone.First);
        var scada = vpc.Subnet("Scada", "10.77.4.0/23", Zone.First);
        var historian = vpc.Subnet("Historian", "10.77.6.0/24", Zone.First);

        var admitted = vpc.SecurityGroup("Inspector", "What the inspector forwards")
            .AllowIngress(Protocol.All, "10.0.0.0/8", "plants")
            .AllowIngress(Protocol.All, "192.168.0.0/17", "offices")
            .AllowIngress(Protocol.Tcp(443), "0.0.0.0/0", "historian api");

        var inspector = dmz.Appliance("Inspector", Parameter.Ami("InspectorImage"), "c5n.xlarge")
            .WithElasticIp()
            .WithSecurityGroup(admitted);

        var labels = new List<string>();
        foreach (IEdge edge in Edges)
        {
            edge.Steer(vpc, [scada, historian], inspector.Eni());
            labels.Add(edge.Label);
        }

        return vpc.Tag("Edges", string.Join('+', labels)).Output("Vgw", vpc.Vgw().Id, export: $"{StackName}-vgw");
    }
}
