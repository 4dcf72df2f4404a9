using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace M24;

internal sealed record Tenant(string Id, string Name, string Plan, string? Contact);
internal sealed record PlanTerms(string Plan, int Prefix, bool DedicatedFirewall, int SupportHours);
internal sealed record Workload(string TenantId, string Component, int Port);

public static class SaasTenants
{
    private static readonly Tenant[] Tenants =
    [
        new("t-100", "Acme Corp", "gold", "net@acme.example"),
        new("t-200", "Börse Süd", "silver", null),
        new("t-300", "Contoso", "gold", "it@contoso.example"),
        new("t-400", "Dunder Mifflin", "trial", null),
    ];

    private static readonly PlanTerms[] Plans =
    [
        new("gold", 24, true, 24), new("silver", 25, false, 12), new("trial", 27, false, 0),
    ];

    private static readonly Workload[] Workloads =
    [
        new("t-100", "api", 443), new("t-100", "sftp", 22), new("t-200", "api", 443),
        new("t-300", "api", 8443), new("t-400", "api", 443), new("t-999", "orphan", 1),
    ];

    [Topology]
    public static Topology TenantEdge()
    {
        var vpc = Vpc("Saas", "10.128.0.0/16");
        var shared = vpc.Subnet("Shared-Inspection", "10.128.255.0/24", Zone.First);
        var sharedFirewall = shared.Appliance("Shared-Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
        shared.RouteTable().Route(Internet, vpc.Igw());
        var edge = vpc.Igw().GatewayTable();

        var admitted =
            from tenant in Tenants
            join terms in Plans on tenant.Plan equals terms.Plan
            join workload in Workloads on tenant.Id equals workload.TenantId into workloads
            let slug = Slug(tenant.Name)
            orderby terms.SupportHours descending, terms.Prefix, tenant.Name.Length
            select new { tenant, terms, slug, Ports = workloads.Select(w => w.Port).Order().ToArray() };

        foreach (var (index, row) in admitted.Index())
        {
            var block = $"10.128.{index}.0/{row.terms.Prefix}";
            var subnet = vpc.Subnet(row.slug, block, Zone.First).MapPublicIpOnLaunch()
                .Tag("Tenant", row.tenant.Id)
                .Tag("Contact", row.tenant.Contact ?? "unknown")
                .Tag("Fingerprint", Fingerprint(row.tenant.Id, row.slug));
            var firewall = row.terms.DedicatedFirewall
                ? shared.Appliance($"{row.slug}-fw", Parameter.Ami("FirewallImage"), "c6i.large").WithElasticIp()
                : sharedFirewall;
            edge.Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());

            var group = vpc.SecurityGroup($"{row.slug}-web", $"Ports of {row.tenant.Id}");
            foreach (var port in row.Ports) group.AllowIngress(Protocol.Tcp(port), "0.0.0.0/0", $"tcp {port}");
            subnet.Tag("Ports", row.Ports is [] ? "none" : string.Join("+", row.Ports));
        }

        var byPlan =
            from tenant in Tenants
            group tenant by tenant.Plan into plan
            orderby plan.Count() descending
            select $"{plan.Key}:{string.Join('|', plan.Select(t => t.Id[2..]))}";
        var orphans = Workloads.ExceptBy(Tenants.Select(t => t.Id), w => w.TenantId).Select(w => w.Component);

        return vpc
            .Output("Plans", string.Join(";", byPlan))
            .Output("Orphans", string.Join(",", orphans.DefaultIfEmpty("-")));
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            slug.Append(c switch
            {
                'ö' => "oe",
                'ü' => "ue",
                >= 'a' and <= 'z' or >= '0' and <= '9' => c.ToString(),
                _ => "-",
            });
        }

        return slug.ToString().Trim('-');
    }

    private static string Fingerprint(params string[] parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\u001f", parts)));
        return Convert.ToHexString(hash, 0, 6).ToLowerInvariant() + "." + Convert.ToBase64String(hash[^6..]);
    }
}
