using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P36;

public sealed record Rendition(string Name, int Kbps, int Width, int Height)
{
    public string Aspect
    {
        get
        {
            var (a, b) = (Width, Height);
            while (b != 0)
                (a, b) = (b, a % b);
            return $"{Width / a}:{Height / a}";
        }
    }
}

/// <summary>Media streaming: what is optional is decided at deployment, what can be calculated is calculated here.</summary>
public static class Streaming
{
    private static readonly Rendition[] Ladder =
    [
        new("sd", 1_500, 854, 480),
        new("hd", 4_500, 1280, 720),
        new("fhd", 8_000, 1920, 1080),
        new("uhd", 16_000, 3840, 2160),
    ];

    [Topology]
    public static Topology Origin()
    {
        var stage = Parameter.Text("Stage", "test").AllowedValues("test", "live").Label("Stage of the channel");
        var live = Condition.Equal("IsLive", stage, "live");
        var packagerCidr = Parameter.Text("Team", "video");

        var vpc = Vpc("Media", "10.90.0.0/16")
            .DefaultTag("Name2", $"{stage}-media-{Ladder.Length}")
            .DefaultTag("Team", packagerCidr)
            .DefaultTag("OnCall", "24x7", when: live);

        var igw = vpc.Igw();
        var scrub = vpc.Subnet("scrub", vpc.Cidr.Subnet(28, 4095), Zone.First);
        var scrubber = scrub.Appliance("scrubber", Parameter.AmiFromSystemsManager("ScrubberImage", "/images/scrubber"), Text.If(live, "c6in.8xlarge", "c6in.large"))
            .WithElasticIp();
        scrub.RouteTable().Route(Internet, igw);

        var ingest = vpc.SecurityGroup("ingest", "SRT and RTMP contribution");
        foreach (var (port, protocol) in new (int, Func<int, Protocol>)[] { (1935, Protocol.Tcp), (9000, Protocol.Udp), (9001, Protocol.Udp) })
            ingest.AllowIngress(protocol(port), "0.0.0.0/0", $"contribution {port}");

        var running = 0;
        foreach (var (index, rendition) in Ladder.Index())
        {
            running += rendition.Kbps;
            var subnet = vpc.Subnet($"pack-{rendition.Name}", vpc.Cidr.Subnet(22, index), Zone.First);
            subnet
                .Tag("Aspect", rendition.Aspect)
                .Tag("Cumulative", $"{running / 1000}.{running % 1000 / 100}M")
                .Tag("Share", $"{rendition.Kbps * 100 / Ladder.Sum(r => r.Kbps)} pct");
            subnet.RouteTable().Route(Internet, scrubber.Eni());
            igw.GatewayTable().Route(subnet, scrubber.Eni());
        }

        var archive = vpc.Subnet("archive", vpc.Cidr.Subnet(24, 200), Zone.First).When(live);
        archive.RouteTable().Tag("Tier", "cold");

        vpc.Resource("Logs", "AWS::Logs::LogGroup")
            .Property("RetentionInDays", Ladder.Max(r => r.Height) switch { > 2000 => 365, > 1000 => 90, _ => 30 })
            .Property("LogGroupName", $"/media/{StackName}/{string.Concat(Ladder.Select(r => r.Name[0]))}");

        var pairs = Ladder.Zip(Ladder.Skip(1), (low, high) => string.Create(CultureInfo.InvariantCulture, $"{low.Name}->{high.Name}:x{(decimal)high.Kbps / low.Kbps:0.##}"));
        return vpc
            .Output("Steps", string.Join(" ", pairs))
            .Output("Hosts", Text.Join("|", scrubber.PublicIp, Region, "static"))
            .Output("Archive", archive.Id, when: live);
    }
}
