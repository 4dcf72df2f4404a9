using System;
using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M27;

/// <summary>Dual-stack content platform. Names of hosts and reverse zones are put together in buffers on the stack.</summary>
public static class DualStackMedia
{
    private const string Alphabet = "0123456789abcdef";

    private readonly ref struct Octets
    {
        private readonly ReadOnlySpan<byte> _bytes;

        public Octets(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length != 4) throw new ArgumentException("An IPv4 address has four octets.", nameof(bytes));
            _bytes = bytes;
        }

        public byte this[Index index] => _bytes[index];

        public string ToReverseZone(int octets)
        {
            Span<char> buffer = stackalloc char[28];
            var written = 0;
            for (var i = octets - 1; i >= 0; i--)
            {
                if (!_bytes[i].TryFormat(buffer[written..], out var length, default, CultureInfo.InvariantCulture))
                    throw new InvalidOperationException("The buffer is too small.");
                written += length;
                buffer[written++] = '.';
            }

            "in-addr.arpa".AsSpan().CopyTo(buffer[written..]);
            return new string(buffer[..(written + 12)]);
        }
    }

    private static string Hex(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = Alphabet[bytes[i] >> 4];
            text[2 * i + 1] = Alphabet[bytes[i] & 0xF];
        }

        return text.ToString();
    }

    private static int Checksum(ReadOnlySpan<byte> bytes)
    {
        ushort a = 1, b = 0;
        foreach (var value in bytes)
        {
            a = (ushort)((a + value) % 251);
            b = (ushort)((b + a) % 251);
        }

        return b << 8 | a;
    }

    [Topology]
    public static Topology MediaDualStack()
    {
        Span<byte> octets = stackalloc byte[4] { 10, 42, 0, 0 };
        var vpc = Vpc("Media", $"{octets[0]}.{octets[1]}.0.0/16").Ipv6();
        vpc.Tag("ReverseZone", new Octets(octets).ToReverseZone(2));

        var inspection = vpc.Subnet("Inspection", "10.42.0.0/24", Zone.First).Ipv6(0);
        var proxy = inspection.Appliance("Proxy", Parameter.Ami("ProxyImage"), "c6gn.large").WithElasticIp().WithIpv6Address();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        ReadOnlySpan<string> names = ["origin", "packager", "drm"];
        Span<int> sums = stackalloc int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            ref var third = ref octets[2];
            third = (byte)(16 * (i + 1));
            var subnet = vpc.Subnet(names[i], $"10.42.{third}.0/24", Zone.First)
                .Ipv6(i + 1)
                .MapPublicIpOnLaunch()
                .AssignIpv6AddressOnCreation();
            sums[i] = Checksum(octets);
            subnet.Tag("Octets", Hex(octets))
                .Tag("Checksum", sums[i].ToString("x4", CultureInfo.InvariantCulture))
                .Tag("ReverseZone", new Octets(octets).ToReverseZone(3));
            vpc.Igw().GatewayTable().Route(subnet, proxy.Eni());
            subnet.RouteTable().Route(Internet, proxy.Eni());
        }

        sums.Sort();
        sums.Reverse();
        var largest = sums[0];
        var position = names.IndexOf("drm");
        return vpc
            .Output("LargestChecksum", $"{largest:X}")
            .Output("DrmPosition", $"{position}/{names.Length}")
            .Output("ProxyAddress", proxy.PublicIp);
    }
}
