using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N37;

// Factory floor connected by VPN: what comes from the plants passes the firewall before it reaches MES and the historian.
public static class FactoryEdge
{
    private sealed class Node(int prefix, int index)
    {
        public int Prefix { get; } = prefix;
        public int Index { get; } = index;
        public Node? Left { get; private set; }
        public Node? Right { get; private set; }
        public bool Used { get; set; }

        public (Node, Node) Split()
        {
            Left ??= new Node(Prefix + 1, Index * 2);
            Right ??= new Node(Prefix + 1, Index * 2 + 1);
            return (Left, Right);
        }
    }

    // Buddy allocation on a binary tree, first fit by breadth-first search.
    private sealed class Buddy(int prefix)
    {
        private readonly Node _root = new(prefix, 0);

        public Node Allocate(int prefix)
        {
            var queue = new Queue<Node>();
            queue.Enqueue(_root);
            while (queue.TryDequeue(out var node))
            {
                if (node.Used)
                    continue;
                if (node.Prefix == prefix && node.Left is null)
                {
                    node.Used = true;
                    return node;
                }
                if (node.Prefix < prefix)
                {
                    var (left, right) = node.Split();
                    queue.Enqueue(left);
                    queue.Enqueue(right);
                }
            }
            throw new InvalidOperationException($"no /{prefix} is free");
        }
    }

    [Topology]
    public static Topology Factory()
    {
        var vpc = Vpc("Factory", "10.16.0.0/20").DefaultTag("Plant", "all");
        var vgw = vpc.Vgw().WithAmazonSideAsn(64_620);
        var edge = vgw.GatewayTable();
        var plants = new[] { "172.28.0.0/16", "172.29.0.0/16" };

        var wanted = new PriorityQueue<(string Name, int Prefix), int>();
        wanted.Enqueue(("Inspection", 27), 27);
        wanted.Enqueue(("Mes", 23), 23);
        wanted.Enqueue(("Historian", 22), 22);
        wanted.Enqueue(("Scanner", 25), 25);

        var buddy = new Buddy(20);
        var subnets = new Dictionary<string, Subnet>();
        while (wanted.TryDequeue(out var want, out _))
        {
            var node = buddy.Allocate(want.Prefix);
            subnets[want.Name] = vpc.Subnet(want.Name, vpc.Cidr.Subnet(node.Prefix, node.Index), Zone.First);
        }

        var inspection = subnets["Inspection"];
        var firewall = inspection.Appliance("OtFirewall", Parameter.Ami("OtFirewallImage"), "c5.xlarge");
        inspection.RouteTable().Propagate(vgw);

        foreach (var (name, subnet) in subnets.Where(pair => pair.Key is not "Inspection"))
        {
            edge.Route(subnet, firewall.Eni());
            foreach (var plant in plants)
                subnet.RouteTable().Route(plant, firewall.Eni());
            subnet.Tag("Name", $"factory-{name.ToLowerInvariant()}");
        }

        var customerGateways = plants.Select((_, i) => vpc.Resource($"CustomerGateway{i + 1}", "AWS::EC2::CustomerGateway")
            .Property("Type", "ipsec.1")
            .Property("BgpAsn", 65000 + i)
            .Property("IpAddress", Parameter.Text($"PlantAddress{i + 1}"))).ToList();
        for (var i = 0; i < customerGateways.Count; i++)
            vpc.Resource($"Vpn{i + 1}", "AWS::EC2::VPNConnection")
                .Property("Type", "ipsec.1")
                .Property("CustomerGatewayId", customerGateways[i].Id)
                .Property("VpnGatewayId", vgw.Id)
                .DependsOn(vgw);
        return vpc;
    }
}
