using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M14;

// Sunrise Solar: workloads are balanced over the zones with a priority queue, then wired zone by zone.

public record struct Workload
{
    public string Name;
    public double Load;
    public bool Public;

    public static Workload From(string cell)
    {
        ReadOnlySpan<char> span = cell;
        var at = span.IndexOf('@');
        return new Workload
        {
            Name = span[..at].TrimEnd('!').ToString(),
            Load = double.Parse(span[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture),
            Public = span[..at].EndsWith("!"),
        };
    }
}

public class Bin(int zone)
{
    public int Zone { get; } = zone;
    public LinkedList<Workload> Workloads { get; } = new();
    public double Load => Workloads.Sum(w => w.Load);

    public void Put(Workload workload)
    {
        if (workload.Public) Workloads.AddFirst(workload);
        else Workloads.AddLast(workload);
    }
}

public static class Sunrise
{
    private const string Loads = "Forecast!@2.75;Billing@1.5;Inverter!@4.25;Weather@0.125;Trading!@3e0;Archive@.5;Portal!@2.5";

    private static Bin[] Balance(IEnumerable<Workload> workloads, int zones)
    {
        var bins = new Bin[zones];
        var queue = new PriorityQueue<Bin, (double, int)>();
        for (int i = 0; i < zones; ++i)
            queue.Enqueue(bins[i] = new Bin(i), (0, i));

        foreach (var workload in workloads.OrderByDescending(w => w.Load))
        {
            var bin = queue.Dequeue();
            bin.Put(workload);
            queue.Enqueue(bin, (bin.Load, bin.Zone));
        }

        return bins;
    }

    private static (double Mean, double Deviation) Statistics(params ReadOnlySpan<double> values)
    {
        double sum = 0, squares = 0;
        foreach (ref readonly var value in values)
        {
            sum += value;
            squares += value * value;
        }
        var mean = sum / values.Length;
        return (mean, Math.Sqrt(squares / values.Length - mean * mean));
    }

    [Topology]
    public static Topology SunriseZones()
    {
        var bins = Balance(Loads.Split(';').Select(Workload.From), 2);
        var vpc = Vpc("Solar", "10.8.0.0/16").Tag("zones", bins.Length.ToString(CultureInfo.InvariantCulture));
        var nats = new NatGateway?[bins.Length];
        int block = 0;

        foreach (var bin in bins)
        {
            var z = bin.Zone;
            var gate = vpc.Subnet($"Gate{z}", $"10.8.250.{z * 16}/28", Zone.At(z));
            gate.RouteTable().Route(Internet, vpc.Igw());
            var panel = gate.Appliance($"Panel{z}", Parameter.Ami("PanelImage"), bin.Load > 7 ? "c6i.xlarge" : "c6i.large").WithElasticIp();

            for (var node = bin.Workloads.First; node != null; node = node.Next)
            {
                var workload = node.Value;
                var subnet = vpc.Subnet(workload.Name, $"10.8.{block++}.0/24", Zone.At(z))
                    .Tag("load", workload.Load.ToString("0.###", CultureInfo.InvariantCulture))
                    .Tag("neighbour", node.Previous?.Value.Name ?? "-");
                if (workload.Public)
                {
                    subnet.RouteTable().Route(Internet, panel.Eni());
                    vpc.Igw().GatewayTable().Route(subnet, panel.Eni());
                    continue;
                }
                nats[z] ??= gate.NatGateway($"Nat{z}");
                subnet.RouteTable().Route(Internet, nats[z]!);
            }
        }

        var (mean, deviation) = Statistics([.. bins.Select(b => b.Load)]);
        vpc.Output("Balance", string.Format(CultureInfo.InvariantCulture, "mean {0:F4}, deviation {1:E2}, skew {2:P1}", mean, deviation, deviation / mean));
        vpc.Output("Nats", nats.Count(n => n is not null) + " of " + nats.Length);
        vpc.Output("Order", string.Join(" | ", bins.Select(b => string.Join(">", b.Workloads.Select(w => w.Name[..3])))));
        return vpc;
    }
}
