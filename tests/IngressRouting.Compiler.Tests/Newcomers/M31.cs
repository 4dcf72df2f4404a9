using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M31;

/// <summary>
/// A broadcaster inspects by service chain. The chain is edited as change requests come in; what stands at its head is what the
/// gateway sends to, the others are standbys in subnets of their own.
/// </summary>
public static class Broadcaster
{
    private sealed record Link(string Name, string InstanceType, int Weight);

    private abstract record Change
    {
        public sealed record Prepend(Link Link) : Change;
        public sealed record Append(Link Link) : Change;
        public sealed record InsertAfter(string Anchor, Link Link) : Change;
        public sealed record Remove(string Name) : Change;
        public sealed record Promote(string Name) : Change;
    }

    private static readonly Change[] Requests =
    [
        new Change.Append(new("legacy-ips", "m5.large", 10)),
        new Change.Append(new("dlp", "m6i.large", 20)),
        new Change.Prepend(new("ngfw", "c6in.xlarge", 50)),
        new Change.InsertAfter("ngfw", new("tls-broker", "c6i.xlarge", 35)),
        new Change.Remove("legacy-ips"),
        new Change.Promote("tls-broker"),
    ];

    [Topology]
    public static Topology BroadcastChain()
    {
        var chain = Requests.Aggregate(new LinkedList<Link>(), Apply);

        var vpc = Vpc("Broadcast", "10.90.0.0/16");
        var studio = vpc.Subnet("Studio", "10.90.100.0/24", Zone.First).MapPublicIpOnLaunch();
        var byWeight = new SortedDictionary<int, string>(Comparer<int>.Create((a, b) => b.CompareTo(a)));

        NetworkInterface? head = null;
        var position = 0;
        for (var node = chain.First; node is not null; node = node.Next, position++)
        {
            var link = node.Value;
            var subnet = vpc.Subnet($"{link.Name}-net", $"10.90.{position}.0/26", Zone.First);
            var appliance = subnet.Appliance(link.Name, Parameter.Ami("ChainImage"), link.InstanceType).WithElasticIp();
            appliance.Tag("Previous", node.Previous?.Value.Name ?? "-").Tag("Next", node.Next?.Value.Name ?? "-");
            subnet.RouteTable().Route(Internet, vpc.Igw());
            head ??= appliance.Eni();
            byWeight.Add(link.Weight, link.Name);
        }

        vpc.Igw().GatewayTable().Route(studio, head ?? throw new InvalidOperationException("The chain is empty."));
        studio.RouteTable().Route(Internet, head);

        return vpc
            .Output("Chain", string.Join(" > ", chain.Select(link => link.Name)))
            .Output("Weights", string.Join(";", byWeight.Select(pair => $"{pair.Key,3}={pair.Value,-12}")))
            .Output("Heaviest", byWeight.First().Value)
            .Output("Tail", chain.Last!.Value with { Weight = 0 } is { Name: var tail, Weight: var weight } ? $"{tail}:{weight}" : "");
    }

    private static LinkedList<Link> Apply(LinkedList<Link> chain, Change change)
    {
        switch (change)
        {
            case Change.Prepend { Link: var link }:
                chain.AddFirst(link);
                break;
            case Change.Append(var link):
                chain.AddLast(link);
                break;
            case Change.InsertAfter(var anchor, var link):
                chain.AddAfter(Find(chain, anchor), link);
                break;
            case Change.Remove { Name: { Length: > 0 } name }:
                chain.Remove(Find(chain, name));
                break;
            case Change.Promote promote:
                var node = Find(chain, promote.Name);
                chain.Remove(node);
                chain.AddFirst(node);
                break;
            default:
                throw new NotSupportedException(change.GetType().Name);
        }

        return chain;
    }

    private static LinkedListNode<Link> Find(LinkedList<Link> chain, string name)
    {
        for (var node = chain.First; node != null; node = node.Next)
            if (string.Equals(node.Value.Name, name, StringComparison.OrdinalIgnoreCase))
                return node;
        throw new KeyNotFoundException($"No link '{name}' among {chain.Count}.");
    }
}
