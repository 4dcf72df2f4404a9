using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N09;

/// <summary>Buddy allocator: halves a block until a piece has the wanted size.</summary>
internal sealed class Buddy(uint start, int prefix)
{
    private Buddy? _low, _high;
    private bool _taken;

    public (uint Start, int Prefix)? Take(int wanted)
    {
        if (_taken || wanted < prefix)
            return null;
        if (wanted == prefix)
        {
            if (_low is not null)
                return null;
            _taken = true;
            return (start, prefix);
        }

        _low ??= new Buddy(start, prefix + 1);
        _high ??= new Buddy(start + (1u << (31 - prefix)), prefix + 1);
        return _low.Take(wanted) ?? _high.Take(wanted);
    }

    public long Free() => _taken ? 0 : _low is null ? 1L << (32 - prefix) : _low.Free() + _high!.Free();
}

internal sealed class AddressSpaceExhaustedException(string name, int prefix)
    : Exception($"no /{prefix} left for {name}");

internal static class Streaming
{
    private static string Dotted(uint address)
    {
        var octets = new byte[4];
        for (var i = 3; i >= 0; i--, address >>= 8)
            octets[i] = (byte)(address & 255);
        return string.Join('.', octets);
    }

    private static int PrefixFor(int hosts)
    {
        var size = 16;
        var prefix = 28;
        while (size - 5 < hosts)
        {
            size *= 2;
            prefix--;
        }

        return prefix;
    }

    [Topology]
    public static Topology StreamingOrigin()
    {
        var needs = new Dictionary<string, int>
        {
            ["Guard"] = 6, ["Origin"] = 900, ["Packager"] = 400, ["Encoder"] = 120, ["Control"] = 20,
        };

        var pool = new Buddy(0x0A_18_00_00, 20);
        var blocks = new Dictionary<string, string>();
        foreach (var (name, hosts) in needs.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal))
        {
            var prefix = PrefixFor(hosts);
            var piece = pool.Take(prefix) ?? throw new AddressSpaceExhaustedException(name, prefix);
            blocks[name] = $"{Dotted(piece.Start)}/{piece.Prefix}";
        }

        var vpc = Vpc("Streaming", "10.24.0.0/20").Tag("FreeAddresses", pool.Free().ToString());
        var guard = vpc.Subnet("Guard", blocks["Guard"], Zone.First);
        var scrubber = guard.Appliance("Scrubber", Parameter.Ami("ScrubberImage"), "c6in.4xlarge").WithElasticIp();
        guard.RouteTable().Route(Internet, vpc.Igw());

        foreach (var name in needs.Keys.Except(["Guard"]))
        {
            var subnet = vpc.Subnet(name, blocks[name], Zone.First);
            vpc.Igw().GatewayTable().Route(subnet, scrubber.Eni());
            subnet.RouteTable().Route(Internet, scrubber.Eni());
        }

        return vpc;
    }
}
