using System.Collections;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N29;

/// <summary>Game servers: one public subnet for each zone and shard, all behind DDoS scrubbing appliances.</summary>
public static class GameBackend
{
    private sealed class CidrSequence(Vpc vpc, int prefix, int from) : IEnumerable<CidrBlock>
    {
        public IEnumerator<CidrBlock> GetEnumerator()
        {
            for (var index = from; ; index++)
            {
                if (index >= 1 << (prefix - 16))
                    yield break;
                yield return vpc.Cidr.Subnet(prefix, index);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static IEnumerable<(string Letter, Zone Zone)> Zones()
    {
        yield return ("A", Zone.First);
        yield return ("B", Zone.Second);
        yield return ("C", Zone.Third);
    }

    private static IEnumerable<string> Shards(string region, int count)
    {
        foreach (var kind in new[] { "Match", "Lobby" })
        {
            for (var n = 1; n <= count; n++)
                yield return $"{region}{kind}{n}";
            if (kind == "Lobby")
                yield return $"{region}{kind}Overflow";
        }
    }

    private static IEnumerable<T> Cycle<T>(IReadOnlyList<T> items)
    {
        while (true)
            foreach (var item in items)
                yield return item;
    }

    private static IEnumerable<(T Item, bool IsLast)> MarkLast<T>(IEnumerable<T> source)
    {
        using var walker = source.GetEnumerator();
        if (!walker.MoveNext())
            yield break;
        var current = walker.Current;
        while (walker.MoveNext())
        {
            yield return (current, false);
            current = walker.Current;
        }
        yield return (current, true);
    }

    [Topology]
    public static Topology Game()
    {
        var vpc = Vpc("Game", "10.200.0.0/16").DefaultTag("Studio", "northlight");
        var image = Parameter.Ami("ScrubberImage");
        using var small = new CidrSequence(vpc, 26, 0).GetEnumerator();
        using var large = new CidrSequence(vpc, 22, 4).GetEnumerator();

        CidrBlock Take(IEnumerator<CidrBlock> blocks) { blocks.MoveNext(); return blocks.Current; }

        var scrubbers = new List<(Zone Zone, Appliance Appliance)>();
        foreach (var (letter, zone) in Zones())
        {
            var subnet = vpc.Subnet("Scrub" + letter, Take(small), zone);
            subnet.RouteTable().Route(Internet, vpc.Igw());
            scrubbers.Add((zone, subnet.Appliance("Scrubber" + letter, image, "c6in.4xlarge").WithElasticIp()));
        }

        var names = new List<string>();
        foreach (var (shard, (zone, scrubber)) in Shards("Eu", 3).Zip(Cycle(scrubbers)))
        {
            var subnet = vpc.Subnet(shard, Take(large), zone).MapPublicIpOnLaunch();
            subnet.RouteTable().Route(Internet, scrubber.Eni());
            vpc.Igw().GatewayTable().Route(subnet, scrubber.Eni());
            names.Add(shard);
        }

        var description = "";
        foreach (var (name, last) in MarkLast(names.Take(4)))
            description += last ? name : name + ", ";
        return vpc.Output("VpcId", vpc.Id, description: description, export: $"{StackName}-vpc");
    }
}
