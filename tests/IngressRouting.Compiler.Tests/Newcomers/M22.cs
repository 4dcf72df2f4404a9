using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M22;

public enum Role { Lobby, Match, Voice }

public sealed class SubnetAddedEventArgs(Role role, string name, int ordinal) : EventArgs
{
    public Role Role { get; } = role;
    public string Name { get; } = name;
    public int Ordinal { get; } = ordinal;
}

/// <summary>Builds the shard's network; auditors listen to what was added.</summary>
public sealed class ShardBuilder
{
    private readonly List<(Role Role, int Count)> _requests = [];
    private readonly string _shard;
    private Func<Role, int, string> _naming = (role, n) => $"{role}{n}";
    private Action<Subnet>? _decorate;

    public event EventHandler<SubnetAddedEventArgs>? SubnetAdded;

    private ShardBuilder(string shard) => _shard = shard;

    public static ShardBuilder For(string shard) => new(shard);

    public ShardBuilder With(Role role, int count = 1)
    {
        _requests.Add((role, count));
        return this;
    }

    public ShardBuilder NamedBy(Func<Role, int, string> naming)
    {
        _naming = naming ?? throw new ArgumentNullException(nameof(naming));
        return this;
    }

    public ShardBuilder Decorate(Action<Subnet> action)
    {
        _decorate += action;
        return this;
    }

    public Vpc Build(string cidr)
    {
        if (_requests is []) throw new InvalidOperationException($"Shard {_shard} is empty.");
        var vpc = Vpc(_shard, cidr);
        var scrub = vpc.Subnet("Scrubbing", vpc.Cidr.Subnet(24, 0), Zone.Second);
        var ddos = scrub.Appliance("Scrubber", Parameter.Ami("ScrubberImage"), "c7gn.2xlarge").WithElasticIp();
        scrub.RouteTable().Route(Internet, vpc.Igw());

        var next = 16;
        foreach (var (role, count) in _requests)
        {
            for (var n = 1; n <= count; n++, next++)
            {
                var subnet = vpc.Subnet(_naming(role, n), vpc.Cidr.Subnet(24, next), Zone.Second).MapPublicIpOnLaunch();
                _decorate?.Invoke(subnet);
                vpc.Igw().GatewayTable().Route(subnet, ddos.Eni());
                subnet.RouteTable().Route(Internet, ddos.Eni());
                SubnetAdded?.Invoke(this, new SubnetAddedEventArgs(role, subnet.Name, next));
            }
        }

        return vpc;
    }
}

public static class GameShard
{
    [Topology]
    public static Topology FrankfurtShard()
    {
        var audit = new List<string>();
        var perRole = new Dictionary<Role, int>();
        var builder = ShardBuilder.For("Fra")
            .With(Role.Lobby)
            .With(Role.Match, 3)
            .With(Role.Voice, 2)
            .NamedBy((role, n) => role switch
            {
                Role.Match => $"match-{(char)('a' + n - 1)}",
                Role.Voice => $"voice-{n:00}",
                _ => role.ToString().ToLowerInvariant(),
            })
            .Decorate(subnet => subnet.Tag("Subnet", subnet.Cidr))
            .Decorate(subnet => subnet.Tag("Latency", subnet.Name.StartsWith("voice", StringComparison.Ordinal) ? "critical" : "normal"));

        builder.SubnetAdded += (_, e) => audit.Add($"{e.Ordinal:D3}:{e.Name}");
        builder.SubnetAdded += Count;

        var vpc = builder.Build("10.77.0.0/16");
        builder.SubnetAdded -= Count;

        return vpc
            .DefaultTag("Game", "skyforge")
            .DefaultTag("Roles", string.Join(" ", perRole.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => $"{p.Key}={p.Value}")))
            .Output("Audit", string.Join(",", audit), "Subnets in the order of their making");

        void Count(object? sender, SubnetAddedEventArgs e) =>
            perRole[e.Role] = perRole.TryGetValue(e.Role, out var seen) ? seen + 1 : 1;
    }
}
