using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N19;

internal enum State { Name, Size, Zone, Done }

/// <summary>Reads plans such as "feed:/24@a, quotes:/23@b".</summary>
internal sealed class PlanReader
{
    private State _state = State.Name;
    private string _name = "", _digits = "";

    public List<(string Name, int Prefix, char Zone)> Entries { get; } = new();

    public PlanReader Read(string plan)
    {
        for (var i = 0; i <= plan.Length; i++)
            Step(i < plan.Length ? plan[i] : ',');
        return this;
    }

    private void Step(char c)
    {
        switch (_state, c)
        {
            case (State.Name, ':'):
                _state = State.Size;
                break;
            case (State.Name, var letter) when char.IsAsciiLetter(letter):
                _name += letter;
                break;
            case (State.Name or State.Done, ' '):
                break;
            case (State.Size, '/'):
                _digits = "";
                break;
            case (State.Size, >= '0' and <= '9'):
                _digits += c;
                break;
            case (State.Size, '@'):
                _state = State.Zone;
                break;
            case (State.Zone, >= 'a' and <= 'c'):
                Entries.Add((_name, int.Parse(_digits), c));
                _state = State.Done;
                break;
            case (State.Done, ','):
                (_name, _state) = ("", State.Name);
                break;
            default:
                throw new FormatException($"unexpected '{c}' in state {_state}");
        }
    }
}

internal static class Memo
{
    public static Func<T, TResult> Of<T, TResult>(Func<T, TResult> compute) where T : notnull
    {
        var known = new Dictionary<T, TResult>();
        return key =>
        {
            if (known.TryGetValue(key, out var result))
                return result;
            return known[key] = compute(key);
        };
    }
}

internal static class Exchange
{
    private const string Plan = "feed:/24@a, quotes:/23@a, orders:/24@b, clearing:/25@b";

    [Topology]
    public static Topology StockExchange()
    {
        var vpc = Vpc("Exchange", "10.160.0.0/16");
        var image = new Lazy<Parameter>(() => Parameter.Ami("GuardImage"));
        Func<char, Appliance> guardOf = Memo.Of((char zone) =>
        {
            var index = zone - 'a';
            var subnet = vpc.Subnet($"Guard{char.ToUpperInvariant(zone)}", $"10.160.{index}.0/27", Zone.At(index));
            subnet.RouteTable().Route(Internet, vpc.Igw());
            return subnet.Appliance($"Guard{index}", image.Value, "c6in.8xlarge").WithElasticIp();
        });

        var queue = new PriorityQueue<(string Name, int Prefix, char Zone), int>();
        foreach (var entry in new PlanReader().Read(Plan).Entries)
            queue.Enqueue(entry, entry.Prefix * 100 + entry.Name.Length);

        var address = 0x1000u;
        while (queue.TryDequeue(out var entry, out _))
        {
            var block = $"10.160.{address >> 8}.{address & 0xFF}/{entry.Prefix}";
            address += 1u << (32 - entry.Prefix);
            var subnet = vpc.Subnet(entry.Name, block, Zone.At(entry.Zone - 'a'));
            var guard = guardOf(entry.Zone);
            vpc.Igw().GatewayTable().Route(subnet, guard.Eni());
            subnet.RouteTable().Route(Internet, guard.Eni());
        }

        return vpc;
    }
}
