using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P21;

[Flags]
public enum Controls
{
    None = 0,
    Pci = 1 << 0,
    Sox = 1 << 1,
    Swift = 1 << 2,
    Gdpr = 1 << 3,
    Payments = Pci | Swift,
    Everything = Pci | Sox | Swift | Gdpr,
}

public sealed record Workload(string Name, int Hosts, Controls Controls)
{
    public bool IsRegulated => (Controls & Controls.Payments) != 0;

    // Smallest prefix that still has room for the hosts and the five addresses that AWS keeps.
    public int PrefixLength
    {
        get
        {
            var needed = Hosts + 5;
            var bits = 4;
            while (1 << bits < needed)
                bits++;
            return 32 - bits;
        }
    }
}

public sealed class PolicyException(string rule, string subject) : Exception($"{rule}: {subject}")
{
    public string Rule { get; } = rule;
    public string Subject { get; } = subject;
}

/// <summary>Core banking: every workload behind the firewall, tagged with the controls that auditors ask for.</summary>
public static class CoreBanking
{
    private static readonly DateOnly LastAudit = new(2025, 11, 30);

    private static readonly Workload[] Workloads =
    [
        new("ledger", 200, Controls.Sox | Controls.Gdpr),
        new("cards", 90, Controls.Pci | Controls.Gdpr),
        new("swift-gateway", 20, Controls.Payments | Controls.Sox),
        new("branch-portal", 50, Controls.None),
    ];

    [Topology]
    public static Topology Banking()
    {
        var vpc = Vpc("Bank", "10.40.0.0/16")
            .DefaultTag("CostCenter", "CC-" + 4711.ToString("D6", CultureInfo.InvariantCulture))
            .DefaultTag("AuditedOn", LastAudit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .DefaultTag("NextAudit", NextAudit(LastAudit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        var inspection = vpc.Subnet("inspection", "10.40.255.0/28", Zone.First);
        var firewall = inspection.Appliance("firewall", Parameter.Ami("FirewallImage"), "c6in.xlarge").WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        uint cursor = 10u << 24 | 40u << 16;
        var warnings = new List<string>();
        foreach (var workload in Workloads.OrderBy(w => w.PrefixLength).ThenBy(w => w.Name, StringComparer.Ordinal))
        {
            var size = 1u << (32 - workload.PrefixLength);
            cursor = (cursor + size - 1) & ~(size - 1);
            var subnet = vpc.Subnet(workload.Name, $"{Dotted(cursor)}/{workload.PrefixLength}", Zone.First);
            cursor += size;

            try
            {
                Check(workload);
            }
            catch (PolicyException e) when (e.Rule.StartsWith("WARN", StringComparison.Ordinal))
            {
                warnings.Add($"{e.Subject}={e.Rule}");
            }

            subnet
                .Tag("Controls", workload.Controls.ToString().Replace(", ", "+"))
                .Tag("ControlMask", ((int)workload.Controls).ToString("X2", CultureInfo.InvariantCulture))
                .Tag("Regulated", workload.IsRegulated ? "yes" : "no");
            subnet.RouteTable().Route(Internet, firewall.Eni());
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
        }

        return vpc.Output("PolicyWarnings", string.Join("; ", warnings)).Output("FirewallAddress", firewall.PublicIp);
    }

    private static void Check(Workload workload)
    {
        if (workload.Controls.HasFlag(Controls.Everything))
            throw new PolicyException("FAIL-split-required", workload.Name);
        if (workload.Controls is Controls.None)
            throw new PolicyException("WARN-unclassified", workload.Name);
    }

    private static DateOnly NextAudit(DateOnly last)
    {
        var next = last.AddMonths(3);
        return next.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? next.AddDays(next.DayOfWeek == DayOfWeek.Saturday ? 2 : 1) : next;
    }

    private static string Dotted(uint address) => $"{address >> 24}.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}";
}
