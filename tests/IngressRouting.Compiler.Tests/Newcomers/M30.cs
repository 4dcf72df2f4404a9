using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M30;

[Flags]
public enum Traits : ushort
{
    None = 0,
    Public = 1 << 0,
    Encrypted = 1 << 1,
    Logged = 1 << 2,
    Backup = 1 << 3,
    Regulated = Encrypted | Logged | Backup,
}

public static class TraitsExtensions
{
    extension(Traits traits)
    {
        public bool IsSound => !traits.HasFlag(Traits.Public) || traits.HasFlag(Traits.Encrypted);

        public IEnumerable<Traits> Singles()
        {
            for (var rest = (int)traits; rest != 0; rest &= rest - 1)
                yield return (Traits)(rest & -rest);
        }

        public static Traits ParseAll(params IEnumerable<string> names) =>
            names.Aggregate(Traits.None, (all, name) => all | Enum.Parse<Traits>(name, ignoreCase: true));
    }

    extension(Subnet subnet)
    {
        public Subnet Describe(Traits traits)
        {
            foreach (var single in traits.Singles()) subnet.Tag($"trait:{single}".ToLowerInvariant(), "1");
            return subnet.Tag("traits", $"{(int)traits:x2} {traits}");
        }

        public Subnet Through(NetworkInterface target, InternetGateway gateway)
        {
            gateway.GatewayTable().Route(subnet, target);
            subnet.RouteTable().Route(Internet, target);
            return subnet;
        }
    }
}

public static class Insurance
{
    private static IEnumerable<(string Name, Traits Traits)> Workloads()
    {
        yield return ("Claims", Traits.Regulated | Traits.Public);
        yield return ("Quotes", Traits.ParseAll("public", "ENCRYPTED"));
        yield return ("Brokers", Traits.Regulated & ~Traits.Backup | Traits.Public);
        foreach (var region in new[] { "North", "South" })
        {
            if (region == "South") yield break;
            yield return ($"Agents{region}", (Traits.Regulated ^ Traits.Logged) | Traits.Public);
        }
    }

    [Topology]
    public static Topology InsuranceEdge()
    {
        var vpc = Vpc("Insurance", "10.150.0.0/18").DefaultTag("Product", "policies");
        var igw = vpc.Igw();
        var inspection = vpc.Subnet("Inspection", vpc.Cidr.Subnet(24, 63), Zone.Second);
        var waf = inspection.Appliance("Waf", Parameter.Ami("WafImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, igw);

        var union = Traits.None;
        var common = (Traits)ushort.MaxValue;
        var index = 0;
        foreach (var (name, traits) in Workloads())
        {
            if (!traits.IsSound) throw new InvalidOperationException($"{name} is public without encryption");
            vpc.Subnet(name, vpc.Cidr.Subnet(24, ++index), Zone.Second)
                .MapPublicIpOnLaunch()
                .Describe(traits)
                .Through(waf.Eni(), igw);
            union |= traits;
            common &= traits;
        }

        var names = Enum.GetValues<Traits>().Where(t => t != Traits.None && (common & t) == t);
        return vpc
            .Output("Union", union.ToString())
            .Output("Common", $"{common:F} ({common:X})")
            .Output("CommonNames", string.Join("|", names))
            .Output("Defined", $"{Enum.IsDefined(Traits.Regulated)}/{Enum.IsDefined((Traits)9)}");
    }
}
