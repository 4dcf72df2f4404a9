using IngressRouting;
using static IngressRouting.Aws;

namespace M04;

// Kestrel Games: one hub with inspection and a spoke VPC per studio, connected by an existing transit gateway.

public interface IStage<in TContext>
{
    void Apply(TContext context);
}

public sealed class Pipeline<TContext> where TContext : class
{
    private readonly List<IStage<TContext>> _stages = [];

    public Pipeline<TContext> Then(IStage<TContext> stage)
    {
        _stages.Add(stage);
        return this;
    }

    public Pipeline<TContext> Then<TStage>() where TStage : IStage<TContext>, new() => Then(new TStage());

    public TContext Run(TContext context)
    {
        foreach (var stage in _stages) stage.Apply(context);
        return context;
    }
}

public sealed class World(Topology topology, ExistingResource transit)
{
    public Topology Topology { get; } = topology;
    public ExistingResource Transit { get; } = transit;
    public Dictionary<string, Vpc> Vpcs { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Stack<string> Log { get; } = new();
}

public sealed class BuildHub : IStage<World>
{
    public void Apply(World world)
    {
        var hub = world.Topology.Vpc("Hub", "10.0.0.0/20");
        world.Vpcs.Add("hub", hub);
        var inspection = hub.Subnet("Inspection", hub.Cidr.Subnet(26, 0), Zone.First);
        var landing = hub.Subnet("Landing", hub.Cidr.Subnet(24, 1), Zone.First).MapPublicIpOnLaunch();
        var firewall = inspection.Appliance("Warden", Parameter.Ami("WardenImage")).WithElasticIp();
        hub.Igw().GatewayTable().Route(landing, firewall.Eni());
        landing.RouteTable().Route(Internet, firewall.Eni()).Route("10.0.0.0/8", world.Transit);
        inspection.RouteTable().Route(Internet, hub.Igw()).Route("10.0.0.0/8", world.Transit);
        world.Log.Push("hub");
    }
}

public sealed class BuildSpokes(params string[] studios) : IStage<World>
{
    public void Apply(World world)
    {
        for (var i = 0; i < studios.Length; i++)
        {
            var studio = studios[i];
            var spoke = world.Topology.Vpc(studio, $"10.{16 * (i + 1)}.0.0/18").Tag("studio", studio.ToUpperInvariant());
            string[] parts = ["Build", "Play", "Chat"];
            var subnets = parts.Select((part, n) => spoke.Subnet($"{studio}{part}", spoke.Cidr.Subnet(22, n), Zone.At(n % 2))).ToArray();
            var shared = spoke.AddRouteTable($"{studio}Shared").Route(Internet, world.Transit);
            Array.ForEach(subnets, subnet => shared.Associate(subnet));
            world.Vpcs[studio] = spoke;
            world.Log.Push($"{studio}:{subnets.Length}");
        }
    }
}

public sealed class Publish : IStage<World>
{
    public void Apply(World world)
    {
        foreach (var (key, vpc) in world.Vpcs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            world.Topology.Output($"{char.ToUpperInvariant(key[0])}{key[1..]}Id", vpc.Id, export: $"{StackName}-{key.ToLowerInvariant()}");
        world.Topology.Output("BuildOrder", string.Join(" < ", world.Log));
        var known = world.Vpcs.TryGetValue("HUB", out var hub) ? hub.Name : "nothing";
        world.Topology.Output("Centre", known);
    }
}

public static class Kestrel
{
    [Topology]
    public static Topology KestrelStudios()
    {
        var topology = Topology("KestrelStudios").Description("Hub and spokes of Kestrel Games").DefaultTag("owner", "kestrel-net");
        var world = new World(topology, Existing.TransitGateway(Parameter.Text("Transit")));
        return new Pipeline<World>()
            .Then<BuildHub>()
            .Then(new BuildSpokes("Falcon", "Merlin", "Hobby"))
            .Then<Publish>()
            .Run(world)
            .Topology;
    }
}
