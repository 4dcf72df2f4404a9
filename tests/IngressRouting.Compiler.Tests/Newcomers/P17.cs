using System.Collections.Frozen;
using System.Collections.Immutable;
using IngressRouting;
using static IngressRouting.Aws;

namespace P17;

// Trey Research: an immutable specification, transformed by policies, then materialised.
public sealed record TierSpec(string Name, int Bits, bool Inspected = true)
{
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
}

public sealed record NetworkSpec(string Name, string Cidr)
{
    public ImmutableArray<TierSpec> Tiers { get; init; } = [];
    public ImmutableList<string> Log { get; init; } = [];

    public NetworkSpec Map(Func<TierSpec, TierSpec> change) => this with { Tiers = [.. Tiers.Select(change)] };
    public NetworkSpec Note(string text) => this with { Log = Log.Add(text) };
}

public delegate NetworkSpec Policy(NetworkSpec spec);

public static class Policies
{
    public static Policy Then(this Policy first, Policy second) => spec => second(first(spec));

    public static Policy When(Func<NetworkSpec, bool> test, Policy policy) => spec => test(spec) ? policy(spec) : spec.Note("skipped");

    public static Policy Tagged(string key, Func<TierSpec, string> value) =>
        spec => spec.Map(tier => tier with { Tags = tier.Tags.SetItem(key, value(tier)) }).Note($"tag {key}");

    public static Policy Prefixed(string prefix) => spec => spec.Map(t => t with { Name = prefix + t.Name }).Note($"prefix {prefix}");

    public static Policy Repeat(this Policy policy, int times) =>
        Enumerable.Repeat(policy, times).Aggregate((Policy)(spec => spec), Then);
}

public sealed class SpecBuilder(string name)
{
    private readonly ImmutableArray<TierSpec>.Builder _tiers = ImmutableArray.CreateBuilder<TierSpec>();
    private string _cidr = "10.0.0.0/16";

    public SpecBuilder Within(string cidr) { _cidr = cidr; return this; }
    public SpecBuilder Tier(string tier, int bits, Action<TierOptions>? configure = null)
    {
        var options = new TierOptions();
        configure?.Invoke(options);
        _tiers.Add(new(tier, bits, !options.Hidden));
        return this;
    }
    public NetworkSpec Build() => new(name, _cidr) { Tiers = _tiers.ToImmutable() };

    public sealed class TierOptions { public bool Hidden { get; set; } }
}

public static class Trey
{
    private static readonly FrozenDictionary<string, string> Owners = new KeyValuePair<string, string>[]
    {
        new("Sequencer", "genomics"), new("Viewer", "frontend"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    [Topology]
    public static Topology Research()
    {
        var counter = 0;
        Policy number = spec => spec.Note($"pass {++counter}");
        Policy policy = Policies.Tagged("Owner", t => Owners.GetValueOrDefault(t.Name, "platform"))
            .Then(Policies.Prefixed("Trey"))
            .Then(number.Repeat(2))
            .Then(Policies.When(s => s.Tiers.Length > 9, Policies.Prefixed("Big")))
            .Then(Policies.Tagged("Width", t => (1 << t.Bits).ToString()));

        var original = new SpecBuilder("Trey").Within("10.200.0.0/16").Tier("sequencer", 8).Tier("Viewer", 9).Tier("Vault", 9, o => o.Hidden = true).Build();
        var spec = policy(original);

        var vpc = Vpc(spec.Name, spec.Cidr);
        var edge = vpc.Subnet("Edge", vpc.Cidr.Subnet(24, 255), Zone.Third);
        edge.RouteTable().Route(Internet, vpc.Igw());
        var probe = edge.Appliance("Probe", Parameter.Ami("ProbeImage")).WithElasticIp();
        foreach (var (tier, i) in spec.Tiers.Select((t, i) => (t, i)))
        {
            var subnet = vpc.Subnet(tier.Name, vpc.Cidr.Subnet(32 - tier.Bits, i * 2), Zone.Third);
            foreach (var (key, value) in tier.Tags)
                subnet.Tag(key, value);
            if (!tier.Inspected) continue;
            vpc.Igw().GatewayTable().Route(subnet, probe.Eni());
            subnet.RouteTable().Route(Internet, probe.Eni());
        }
        vpc.Output("Log", string.Join("; ", spec.Log));
        vpc.Output("Untouched", string.Join(",", original.Tiers.Select(t => t.Name + t.Tags.Count)) + original.Log.IsEmpty);
        return vpc;
    }
}
