using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace M13;

// Helvetia Genomics: tenants are placed by a hash of their name, so the placement is stable whoever joins later.

internal static class Fingerprint
{
    public static byte[] Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    public static string Short(string text) => Convert.ToHexString(Of(text), 0, 4).ToLowerInvariant();

    public static string Token(string text) => Convert.ToBase64String(Of(text).AsSpan(0, 9)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static uint Fnv1a(ReadOnlySpan<byte> data)
    {
        var hash = 2166136261u;
        foreach (var b in data)
        {
            hash ^= b;
            hash = unchecked(hash * 16777619u);
        }
        return hash;
    }

    public static ushort Crc16(string text)
    {
        ushort crc = 0xFFFF;
        foreach (var c in text)
        {
            crc ^= (ushort)(c << 8);
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 0x8000) != 0 ? (ushort)((crc << 1) ^ 0x1021) : (ushort)(crc << 1);
        }
        return crc;
    }
}

public static class Helvetia
{
    private static readonly string[] Tenants = ["Zürich", "Genève", "Basel", "Lugano", "Chur"];

    private static string AsName(string tenant)
    {
        var builder = new StringBuilder(tenant.Length);
        foreach (var c in tenant)
            builder.Append(c switch
            {
                'ü' => "ue",
                'è' or 'é' => "e",
                >= 'a' and <= 'z' or >= 'A' and <= 'Z' => c.ToString(),
                _ => "",
            });
        return builder.ToString();
    }

    private static int Place(string tenant, HashSet<int> taken)
    {
        var slot = (int)(Fingerprint.Fnv1a(Encoding.UTF8.GetBytes(tenant)) % 61);
        while (!taken.Add(slot))
            slot = (slot + 1) % 61;
        return slot;
    }

    [Topology]
    public static Topology HelvetiaTenants()
    {
        var vpc = Vpc("Genomics", "10.32.0.0/18");
        var inspection = vpc.Subnet("Inspection", "10.32.63.0/24", Zone.First);
        inspection.RouteTable().Route(Internet, vpc.Igw());
        var firewall = inspection.Appliance("Sequencer", Parameter.Ami("Image")).WithElasticIp();
        var edge = vpc.AddRouteTable("Edge").Associate(vpc.Igw());

        var taken = new HashSet<int>();
        var mask = 0UL;
        foreach (var tenant in Tenants)
        {
            var slot = Place(tenant, taken);
            mask |= 1UL << slot;
            var subnet = vpc.Subnet(AsName(tenant), $"10.32.{slot}.0/24", Zone.First)
                .Tag("fingerprint", Fingerprint.Short(tenant))
                .Tag("token", Fingerprint.Token(tenant))
                .Tag("crc", $"0x{Fingerprint.Crc16(tenant):X4}")
                .Tag("utf8", Encoding.UTF8.GetByteCount(tenant) + "/" + tenant.Length);
            subnet.RouteTable().Route(Internet, firewall.Eni());
            edge.Route(subnet, firewall.Eni());
        }

        vpc.Output("Slots", $"{BitOperations.PopCount(mask)} used, first {BitOperations.TrailingZeroCount(mask)}, last {BitOperations.Log2(mask)}");
        vpc.Output("Mask", mask.ToString("x16"));
        vpc.Output("Rotated", BitOperations.RotateLeft((uint)(mask ^ (mask >> 32)), 7).ToString("X8"));
        var reversed = Tenants.Select(t => Fingerprint.Of(t)[0]).Aggregate(0, (sum, b) => (sum * 31 + b) % 65521);
        vpc.Output("Checksum", reversed.ToString("D5"));
        vpc.Output("RoundTrip", Encoding.UTF8.GetString(Convert.FromBase64String("R2Vub21pY3M=")) + " " + Convert.FromHexString("cafe")[1]);
        vpc.Output("Sorted", string.Join(",", taken.Order().Select(s => Convert.ToString(s, 2).PadLeft(6, '0'))));
        return vpc;
    }
}
