using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M26;

/// <summary>The stages of the move from the data centre; each network state is reached by events only.</summary>
public enum Stage { OnPremises, Piloting, Hybrid, CutOver, Decommissioned }

public enum Signal { PilotApproved, VpnUp, TrafficShifted, ContractEnded, Incident }

public sealed class Migration
{
    private readonly List<(Stage From, Signal By, Stage To)> _history = [];

    public Stage Current { get; private set; } = Stage.OnPremises;
    public IReadOnlyList<(Stage From, Signal By, Stage To)> History => _history;

    public Migration Fire(Signal signal)
    {
        var next = (Current, signal) switch
        {
            (Stage.OnPremises, Signal.PilotApproved) => Stage.Piloting,
            (Stage.Piloting, Signal.VpnUp) => Stage.Hybrid,
            (Stage.Hybrid, Signal.TrafficShifted) => Stage.CutOver,
            (Stage.CutOver, Signal.ContractEnded) => Stage.Decommissioned,
            (Stage.Decommissioned, _) => throw new InvalidOperationException("The data centre is gone."),
            ( > Stage.OnPremises, Signal.Incident) => Current - 1,
            var (stage, other) => throw new InvalidOperationException($"{other} means nothing in {stage}."),
        };
        _history.Add((Current, signal, next));
        Current = next;
        return this;
    }
}

public static class DatacentreExit
{
    private static readonly IReadOnlyDictionary<string, string> OnPremises = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["muc"] = "192.168.0.0/17",
        ["ber"] = "192.168.128.0/18",
        ["dus"] = "192.168.192.0/18",
    };

    [Topology]
    public static Topology DatacentreMigration()
    {
        var migration = new Migration()
            .Fire(Signal.PilotApproved)
            .Fire(Signal.VpnUp)
            .Fire(Signal.Incident)
            .Fire(Signal.VpnUp);

        var vpc = Vpc("Landing", "10.200.0.0/20").DefaultTag("Stage", migration.Current.ToString());
        var app = vpc.Subnet("App", "10.200.1.0/24", Zone.First);
        var inspection = vpc.Subnet("Inspection", "10.200.0.0/24", Zone.First);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"));

        if (migration.Current >= Stage.Hybrid)
        {
            var vgw = vpc.Vgw().WithAmazonSideAsn(64_512 + (int)migration.Current);
            vgw.GatewayTable().Route(app, firewall.Eni());
            inspection.RouteTable().Propagate(vgw);
            foreach (var (site, block) in OnPremises)
            {
                app.RouteTable().Route(block, firewall.Eni());
                vpc.Tag($"site:{site}", $"{block,-18}|{Weight(block),6}");
            }
        }

        if (migration.Current is Stage.CutOver)
            app.RouteTable().Route(Internet, vpc.Igw());

        var trail = string.Join(" ", migration.History.Select((step, i) => $"{i + 1}.{step.From}-[{step.By}]->{step.To}"));
        vpc.Output("Trail", trail)
            .Output("SetBacks", $"{migration.History.Count(step => step.To < step.From)}")
            .Output("Progress", $"{100 * (int)migration.Current / (int)Stage.Decommissioned}%");
        return vpc;

        static int Weight(string block) => block.Split('/') switch
        {
            [_, var length] when int.TryParse(length, out var prefix) && prefix is > 0 and <= 32 => 1 << (32 - prefix),
            [var address] => throw new FormatException($"{address} has no prefix"),
            _ => throw new FormatException(block),
        };
    }
}
