using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M33;

public sealed class PlanException(int line, string message, Exception? inner = null)
    : Exception($"plan line {line}: {message}", inner)
{
    public int Line { get; } = line;
}

/// <summary>The network team hands over a small text, which is parsed here.</summary>
public static class CityPlan
{
    private const string Plan = """
        # city of Lindau, public services
        vpc Lindau 10.33.0.0/16
        let size 24
        firewall Gate 0 c6i.large
        app Permits 1
        app Library 2 tag:opening=9-18 tag:owner=culture
        app Parking 3 tag:owner=traffic

        sg Permits tcp 443 from 0.0.0.0/0
        sg Permits tcp 8000-8010 from 10.33.0.0/16
        output Motto "water and light"
        """;

    private sealed class State
    {
        public Vpc? Vpc;
        public Appliance? Gate;
        public int Size = 26;
        public Dictionary<string, Subnet> Apps { get; } = new(StringComparer.OrdinalIgnoreCase);
        public Dictionary<string, SecurityGroup> Groups { get; } = [];
        public Vpc Required => Vpc ?? throw new InvalidOperationException("'vpc' comes first");
    }

    [Topology]
    public static Topology CityServices()
    {
        var state = new State();
        var lines = Plan.Split('\n', StringSplitOptions.TrimEntries);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; number <= lines.Length; number++)
        {
            var words = Words(lines[number - 1]);
            if (words is [] or ["#", ..]) continue;
            try
            {
                Execute(state, words);
            }
            catch (Exception e) when (e is FormatException or InvalidOperationException or KeyNotFoundException)
            {
                throw new PlanException(number, e.Message, e);
            }

            counts[words[0]] = counts.GetValueOrDefault(words[0]) + 1;
        }

        return state.Required.Output("Statements", string.Join(" ", counts.Select(c => $"{c.Key}:{c.Value}")));
    }

    private static void Execute(State state, string[] words)
    {
        switch (words)
        {
            case ["vpc", var name, var cidr]:
                state.Vpc = Vpc(name, cidr);
                break;
            case ["let", "size", var size]:
                state.Size = int.Parse(size);
                break;
            case ["firewall", var name, var index, .. var rest]:
                var subnet = state.Required.Subnet($"{name}Net", state.Required.Cidr.Subnet(state.Size, int.Parse(index)), Zone.First);
                subnet.RouteTable().Route(Internet, state.Required.Igw());
                state.Gate = subnet.Appliance(name, Parameter.Ami("GateImage"), rest is [var type] ? type : "m6i.large").WithElasticIp();
                break;
            case ["app", var name, var index, .. var tags] when state.Gate is { } gate:
                var app = state.Required.Subnet(name, state.Required.Cidr.Subnet(state.Size, int.Parse(index)), Zone.First).MapPublicIpOnLaunch();
                state.Required.Igw().GatewayTable().Route(app, gate.Eni());
                app.RouteTable().Route(Internet, gate.Eni());
                foreach (var tag in tags)
                {
                    if (tag["tag:".Length..].Split('=', 2) is not [var key, var value]) throw new FormatException($"'{tag}' is no tag");
                    app.Tag(key, value);
                }

                state.Apps.Add(name, app);
                break;
            case ["sg", var member, "tcp", var ports, "from", var source]:
                if (!state.Groups.TryGetValue(member, out var group))
                    state.Groups[member] = group = state.Required.SecurityGroup(state.Apps[member].Name, $"Members of {member}");
                var range = ports.Split('-').Select(int.Parse).ToArray();
                group.AllowIngress(Protocol.Tcp(range[0], range[^1]), source);
                break;
            case ["output", var name, ['"', .., '"'] quoted]:
                state.Required.Output(name, quoted[1..^1]);
                break;
            default:
                throw new FormatException($"'{string.Join(' ', words)}' is not understood");
        }
    }

    /// <summary>Splits at blanks, but not within quotation marks.</summary>
    private static string[] Words(string line)
    {
        var words = new List<string>();
        for (var start = 0; start < line.Length;)
        {
            var end = line[start] == '"' ? line.IndexOf('"', start + 1) + 1 : line.IndexOf(' ', start);
            if (end <= start) end = line.Length;
            if (line[start..end].Trim() is { Length: > 0 } word) words.Add(word);
            start = end < line.Length && line[end] == ' ' ? end + 1 : end;
        }

        return [.. words];
    }
}
