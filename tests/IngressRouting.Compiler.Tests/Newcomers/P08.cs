using System.Security.Cryptography;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace P08;

// Woodgrove Bank: every resource carries a fingerprint of the configuration that it was made from.
public record Appliances(string Vendor, string Type, Version Version);

public record BankConfig(string Name, string Cidr, Appliances Appliances, string[] Tiers)
{
    public string Canonical()
    {
        var text = new StringBuilder();
        text.Append("name=").Append(Name).Append('\n');
        text.Append("cidr=").Append(Cidr).Append('\n');
        text.Append("appliance=").Append(Appliances.Vendor).Append('@').Append(Appliances.Version.ToString(2)).Append('\n');
        text.AppendJoin('|', Tiers.OrderBy(t => t, StringComparer.Ordinal)).Append('\n');
        return text.ToString();
    }
}

public static class Fingerprint
{
    public static string Sha(string text, int length = 12) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];

    public static string Base64Url(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static uint Fnv1a(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.ASCII.GetBytes(text))
            hash = unchecked((hash ^ value) * 16777619u);
        return hash;
    }

    public static ushort Crc16(IEnumerable<byte> bytes)
    {
        ushort crc = 0xFFFF;
        foreach (var b in bytes)
        {
            crc ^= (ushort)(b << 8);
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 0x8000) != 0 ? (ushort)(crc << 1 ^ 0x1021) : (ushort)(crc << 1);
        }
        return crc;
    }

    public static int Luhn(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 2 : 1)).Sum(n => n > 9 ? n - 9 : n);
        return (10 - sum % 10) % 10;
    }
}

public static class Bank
{
    [Topology]
    public static Topology Woodgrove()
    {
        var config = new BankConfig("Woodgrove", "10.99.0.0/16", new("palisade", "m5.xlarge", new Version(11, 2, 4)), ["teller", "cards", "loans"]);
        if (config.Appliances.Version < Version.Parse("10.0"))
            throw new NotSupportedException($"{config.Appliances.Vendor} {config.Appliances.Version} is end of life");
        var canonical = config.Canonical();

        var vpc = Vpc(config.Name, config.Cidr).DefaultTag("ConfigHash", Fingerprint.Sha(canonical));
        var dmz = vpc.Subnet("Dmz", vpc.Cidr.Subnet(24, 0), Zone.First);
        var (vendor, type, version) = config.Appliances;
        var wall = dmz.Appliance($"{vendor}-{Fingerprint.Fnv1a(vendor) % 1000:000}", Parameter.Ami("WallImage"), type)
            .WithElasticIp()
            .Tag("Version", version.ToString())
            .Tag("Build", $"{version.Major}.{version.Minor}.x");
        dmz.RouteTable().Route(Internet, vpc.Igw());

        for (var i = 0; i < config.Tiers.Length; i++)
        {
            var tier = config.Tiers[i];
            var subnet = vpc.Subnet(tier, vpc.Cidr.Subnet(24, 1 + i), Zone.First)
                .Tag("Fnv", Fingerprint.Fnv1a(tier).ToString("x8"))
                .Tag("Crc", $"0x{Fingerprint.Crc16(Encoding.UTF8.GetBytes(tier)):X4}")
                .Tag("Short", Fingerprint.Base64Url(SHA1.HashData(Encoding.UTF8.GetBytes(tier)).AsSpan(0, 9)));
            vpc.Igw().GatewayTable().Route(subnet, wall.Eni());
            subnet.RouteTable().Route(Internet, wall.Eni());
        }

        var key = "not-a-secret"u8.ToArray();
        vpc.Output("Signature", Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(canonical))));
        vpc.Output("Motd", Convert.ToBase64String(Encoding.UTF8.GetBytes($"#!/bin/sh\necho {config.Name} — {vendor}\n")));
        vpc.Output("Decoded", Encoding.ASCII.GetString(Convert.FromBase64String("V29vZGdyb3Zl")));
        vpc.Output("CheckDigit", Fingerprint.Luhn("7992739871").ToString());
        vpc.Output("Md5", Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(config.Cidr))).ToLowerInvariant());
        return vpc;
    }
}
