using IngressRouting;
using static IngressRouting.Aws;

namespace P22;

public interface ITier
{
    static abstract string Code { get; }
    static abstract int PrefixLength { get; }
    static abstract int Slot(int zone);
    static virtual string Classification => "internal";
}

public readonly struct Clinical : ITier
{
    public static string Code => "clin";
    public static int PrefixLength => 23;
    public static int Slot(int zone) => zone;
    public static string Classification => "phi";
}

public readonly struct Imaging : ITier
{
    public static string Code => "pacs";
    public static int PrefixLength => 22;
    public static int Slot(int zone) => 4 + zone;
    public static string Classification => "phi-large";
}

public readonly struct Guest : ITier
{
    public static string Code => "guest";
    public static int PrefixLength => 24;
    public static int Slot(int zone) => 64 + zone;
}

public abstract class ZoneVisitor
{
    public abstract string Visit<T>(HospitalZone zone) where T : struct, ITier;
}

public sealed class SubnetVisitor : ZoneVisitor
{
    private int visited;

    public int Visited => visited;

    public override string Visit<T>(HospitalZone zone)
    {
        var subnet = zone.Vpc.Subnet(
            $"{T.Code}-{zone.Letter}",
            zone.Vpc.Cidr.Subnet(T.PrefixLength, T.Slot(zone.Index)),
            Zone.At(zone.Index));
        subnet.Tag("Classification", T.Classification).Tag("Order", $"{++visited:D3}");
        subnet.RouteTable().Route(Internet, zone.Firewall.Eni());
        zone.Vpc.Igw().GatewayTable().Route(subnet, zone.Firewall.Eni());
        return subnet.Name;
    }
}

public sealed class HospitalZone
{
    public HospitalZone(Vpc vpc, int index)
    {
        (Vpc, Index, Letter) = (vpc, index, (char)('a' + index));
        var dmz = vpc.Subnet($"dmz-{Letter}", vpc.Cidr.Subnet(26, 1000 + index), Zone.At(index));
        dmz.RouteTable().Route(Internet, vpc.Igw());
        Firewall = dmz.Appliance($"ngfw-{Letter}", Parameter.Ami("NgfwImage"), "m6i.large").WithElasticIp();
    }

    public Vpc Vpc { get; }
    public int Index { get; }
    public char Letter { get; }
    public Appliance Firewall { get; }
}

public static class Hospital
{
    [Topology]
    public static Topology Campus()
    {
        var vpc = Vpc("Hospital", "10.96.0.0/16").DefaultTag("Compliance", "HIPAA");
        var visitor = new SubnetVisitor();
        var names = new Dictionary<char, List<string>>();

        foreach (var index in Enumerable.Range(0, 2))
        {
            var zone = new HospitalZone(vpc, index);
            names[zone.Letter] =
            [
                visitor.Visit<Clinical>(zone),
                visitor.Visit<Imaging>(zone),
                .. index == 0 ? [visitor.Visit<Guest>(zone)] : Array.Empty<string>(),
            ];
            vpc.Output($"Firewall{char.ToUpperInvariant(zone.Letter)}", zone.Firewall.PublicIp);
        }

        foreach (var (letter, list) in names)
            vpc.Tag($"Subnets-{letter}", string.Join(' ', list));

        return vpc
            .Output("SubnetCount", visitor.Visited.ToString("D2"))
            .Output("Capacity", Describe<Clinical>() + "," + Describe<Imaging>() + "," + Describe<Guest>());
    }

    private static string Describe<T>() where T : ITier => $"{T.Code}:{(1 << (32 - T.PrefixLength)) - 5}";
}
