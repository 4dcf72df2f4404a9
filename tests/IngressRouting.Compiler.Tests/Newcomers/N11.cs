using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace N11;

/// <summary>Names of at most 24 characters: what does not fit is cut and gets a checksum.</summary>
internal static class Naming
{
    private const int Limit = 24;

    public static string Of(params ReadOnlySpan<string> parts)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
        {
            if (builder.Length > 0)
                builder.Append('-');
            builder.Append(part.ToLowerInvariant().Replace(' ', '-'));
        }

        if (builder.Length <= Limit)
            return builder.ToString();

        var sum = Fnv1a(builder.ToString());
        builder.Length = Limit - 9;
        return builder.Append('-').Append(sum.ToString("x8")).ToString();
    }

    private static uint Fnv1a(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            unchecked
            {
                hash ^= value;
                hash *= 16777619u;
            }
        }

        return hash;
    }

    /// <summary>Luhn digit over the asset number, as the CMDB wants it.</summary>
    public static int CheckDigit(string digits)
    {
        var sum = 0;
        for (int i = digits.Length - 1, position = 0; i >= 0; i--, position++)
        {
            var digit = digits[i] - '0';
            if (position % 2 == 0 && (digit *= 2) > 9)
                digit -= 9;
            sum += digit;
        }

        return (10 - sum % 10) % 10;
    }
}

internal static class Insurance
{
    private static readonly string[] Products = ["Motor", "Household Contents", "Commercial Property and Liability"];

    [Topology]
    public static Topology InsurancePortal()
    {
        const string company = "Helvetic Mutual";
        var vpc = Vpc(Naming.Of(company, "portal"), "10.31.0.0/16");
        var edge = vpc.Subnet(Naming.Of(company, "edge"), "10.31.255.0/24", Zone.Second);
        var waf = edge.Appliance(Naming.Of("waf", company, "primary"), Parameter.Ami("WafImage"))
            .WithElasticIp()
            .Tag("Asset", $"1002834{Naming.CheckDigit("1002834")}");
        edge.RouteTable().Route(Internet, vpc.Igw());

        var gateway = vpc.Igw().GatewayTable();
        var assets = new Dictionary<string, string>();
        foreach (var (product, i) in Products.Select((p, i) => (p, i)))
        {
            var number = (1002900 + i * 7).ToString();
            assets.Add(product, number + Naming.CheckDigit(number));
            var subnet = vpc.Subnet(Naming.Of(product, "app"), $"10.31.{i * 16}.0/20", Zone.Second).Tag("Asset", assets[product]);
            gateway.Route(subnet, waf.Eni());
            subnet.RouteTable().Route(Internet, waf.Eni());
        }

        return vpc.Tag("Assets", string.Join(" ", assets.Values.Order()));
    }
}
