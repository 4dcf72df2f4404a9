using System.Runtime.CompilerServices;
using IngressRouting;
using static IngressRouting.Aws;

namespace P39;

public static class Extensions
{
    extension(Subnet subnet)
    {
        public Subnet Through(Appliance appliance)
        {
            subnet.RouteTable().Route(Internet, appliance.Eni());
            subnet.Vpc.Igw().GatewayTable().Route(subnet, appliance.Eni());
            return subnet;
        }

        public string Label => subnet.Name.Kebab.ToUpperInvariant();
    }

    extension(string text)
    {
        public string Kebab => string.Concat(text.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

        public static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
    }
}

public sealed class LabSettings
{
    public string Name
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A lab has a name") : value.Trim();
    } = "Unnamed";

    public int BiosafetyLevel
    {
        get => field;
        init => field = Math.Clamp(value, 1, 4);
    }

    public List<string> Instruments { get; } = [];
}

[InlineArray(4)]
public struct LevelCounts
{
    private int first;
}

/// <summary>Biotech: laboratories are separated by biosafety level.</summary>
public static class Biotech
{
    private static readonly string[] Common = ["Freezer", "Balance"];

    [Topology]
    public static Topology Laboratories()
    {
        LabSettings[] labs =
        [
            new() { Name = " GenomeCenter ", BiosafetyLevel = 2, Instruments = { "Sequencer", "Centrifuge" } },
            new() { Name = "VirologyUnit", BiosafetyLevel = 7, Instruments = { "Isolator" } },
            new() { Name = "ProteinLab", BiosafetyLevel = 1 },
        ];

        var vpc = Vpc("Biotech", "10.140.0.0/16");
        var airlock = vpc.Subnet("Airlock", vpc.Cidr.Subnet(27, 7), Zone.First);
        var filter = airlock.Appliance("Filter", Parameter.Ami("FilterImage")).WithElasticIp();
        airlock.RouteTable().Route(Internet, vpc.Igw());

        var counts = new LevelCounts();
        foreach (var lab in labs)
        {
            counts[lab.BiosafetyLevel - 1] += lab.Instruments.Count + Common.Length;
            string[] instruments = [.. lab.Instruments, .. lab.BiosafetyLevel > 1 ? Common : [], "Label" + lab.BiosafetyLevel];
            var subnet = vpc.Subnet(lab.Name, Block(lab.BiosafetyLevel, 20, 1, 2), Zone.First).Through(filter);
            subnet.Tag("Label", subnet.Label).Tag("Instruments", Join(instruments)).Tag("Level", string.Repeat("I", lab.BiosafetyLevel));
        }

        string failure;
        try
        {
            labs[0].Name = "   ";
            failure = "";
        }
        catch (ArgumentException e)
        {
            failure = $"{e.Message} ({labs[0].Name})";
        }

        var levels = new List<int>();
        foreach (var count in counts)
            levels.Add(count);
        labs[^1]?.Instruments.Add("Microscope");
        return vpc
            .Output("Counts", string.Join('/', levels))
            .Output("Failure", failure)
            .Output("Late", Join([.. labs[2].Instruments]));

        static string Join(params ReadOnlySpan<string> parts)
        {
            var result = parts.Length.ToString();
            foreach (var part in parts)
                result += ":" + part.Kebab;
            return result;
        }
    }

    private static string Block(int level, int length, params IEnumerable<int> shifts) =>
        $"10.140.{shifts.Aggregate(level, (value, shift) => value << shift) * 2}.0/{length}";
}
