using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M19;

// Pelican Airways: a classic object-oriented design with template methods, events, indexers and scopes.

public delegate void SubnetAdded(NetworkBuilder sender, Subnet subnet);

public abstract class NetworkBuilder
{
    private readonly Dictionary<string, Subnet> _subnets = new();
    private int _depth;

    protected NetworkBuilder(string name, string cidr)
    {
        Vpc = Aws.Vpc(name, cidr);
        Created++;
        Number = Created;
    }

    public static int Created { get; private set; }
    public int Number { get; }
    public Vpc Vpc { get; }
    public event SubnetAdded? Added;

    public Subnet this[string name] => _subnets[name];
    public Subnet this[string kind, int zone] => this[$"{kind}{zone}"];

    public virtual int Zones => 2;

    public Topology Build()
    {
        foreach (var zone in Enumerable.Range(0, Zones))
            using (Enter($"zone{zone}"))
            {
                AddInspection(zone);
                AddWorkloads(zone);
            }
        Finish();
        return Vpc;
    }

    protected abstract void AddInspection(int zone);
    protected abstract void AddWorkloads(int zone);

    protected virtual void Finish() => Vpc.Output("Depth", _depth.ToString(CultureInfo.InvariantCulture));

    protected Subnet Add(string name, string cidr, int zone)
    {
        var subnet = Vpc.Subnet(name, cidr, Zone.At(zone)).Tag("depth", $"{_depth}");
        _subnets.Add(name, subnet);
        Added?.Invoke(this, subnet);
        return subnet;
    }

    protected IDisposable Enter(string scope) => new Scope(this, scope);

    private sealed class Scope : IDisposable
    {
        private readonly NetworkBuilder _builder;
        private readonly string _name;

        public Scope(NetworkBuilder builder, string name)
        {
            (_builder, _name) = (builder, name);
            _builder._depth++;
        }

        public void Dispose()
        {
            _builder._depth--;
            _builder.Vpc.Tag("closed-" + _name, _builder._subnets.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}

public class AirportNetwork : NetworkBuilder
{
    protected readonly Dictionary<int, Appliance> Towers = [];

    public AirportNetwork(string code, int number) : base(code, $"10.{number}.0.0/16") => (Code, Second) = (code, number);

    protected string Code { get; }
    protected int Second { get; }

    protected override void AddInspection(int zone)
    {
        var subnet = Add($"Tower{zone}", $"10.{Second}.0.{zone * 64}/26", zone);
        subnet.RouteTable().Route(Internet, Vpc.Igw());
        Towers[zone] = subnet.Appliance($"Radar{zone}", Parameter.Ami("RadarImage")).WithElasticIp();
    }

    protected override void AddWorkloads(int zone) => Protect(Add($"Gates{zone}", $"10.{Second}.{10 + zone}.0/24", zone), zone);

    protected void Protect(Subnet subnet, int zone)
    {
        subnet.RouteTable().Route(Internet, Towers[zone].Eni());
        Vpc.Igw().GatewayTable().Route(subnet, Towers[zone].Eni());
    }
}

public sealed class HubNetwork(string code, int number) : AirportNetwork(code, number)
{
    public override int Zones => base.Zones + 1;

    protected override void AddWorkloads(int zone)
    {
        base.AddWorkloads(zone);
        using var _ = Enter($"cargo{zone}");
        Protect(Add($"Cargo{zone}", $"10.{Second}.{20 + zone}.0/24", zone), zone);
    }

    protected override void Finish()
    {
        base.Finish();
        Vpc.Output("Last", this["Cargo", Zones - 1].Name + "@" + Code.PadRight(5, '.') + Number);
    }
}

public static class Pelican
{
    private static Topology Describe(NetworkBuilder builder)
    {
        var log = new List<string>();
        SubnetAdded remember = (_, subnet) => log.Add(subnet.Name);
        builder.Added += remember;
        builder.Added += static (sender, subnet) => subnet.Tag("builder", sender.GetType().Name);
        var topology = builder.Build();
        builder.Added -= remember;
        return topology.Output("Log", string.Join(",", log)).DefaultTag("airport", builder.Vpc.Name);
    }

    [Topology]
    public static Topology PelicanOutstation() => Describe(new AirportNetwork("Lisbon", 31));

    [Topology]
    public static Topology PelicanHub() => Describe(new HubNetwork("Nairobi", 32));
}
