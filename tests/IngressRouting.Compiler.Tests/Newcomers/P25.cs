using IngressRouting;
using static IngressRouting.Aws;

namespace P25;

public enum Size { Small, Medium, Large }

public sealed record Stack(string Environment, int Octet, Size Size, bool Inspect = true)
{
    public string Cidr => $"10.{Octet}.0.0/16";

    public string InstanceType => Size switch
    {
        Size.Small => "t3.medium",
        Size.Medium => "c6i.large",
        Size.Large => "c6i.2xlarge",
        _ => throw new ArgumentOutOfRangeException(nameof(Size)),
    };
}

public sealed record Tenant(int Id, string Name, string Plan);

public sealed record PlanLimits(string Plan, int Prefix, int Weight);

/// <summary>A multi-tenant SaaS: the tenants' subnets come out of a join of tenants with plans.</summary>
public static class Saas
{
    private static readonly Stack Baseline = new("dev", 100, Size.Small);

    private static readonly List<Tenant> Tenants =
    [
        new(17, "acme", "gold"),
        new(3, "globex", "bronze"),
        new(42, "initech", "silver"),
        new(8, "umbrella", "gold"),
        new(23, "hooli", "trial"),
    ];

    private static readonly PlanLimits[] Plans = [new("bronze", 26, 1), new("silver", 25, 2), new("gold", 24, 5)];

    [Topology]
    public static Topology SaasDev() => Build(Baseline);

    [Topology]
    public static Topology SaasProd() => Build(Baseline with { Environment = "prod", Octet = Baseline.Octet + 1, Size = Size.Large });

    private static Topology Build(Stack stack)
    {
        var vpc = Vpc($"saas-{stack.Environment}", stack.Cidr).DefaultTag("Environment", stack.Environment);
        var gateway = vpc.Igw();
        var inspection = vpc.Subnet("inspection", vpc.Cidr.Subnet(24, 255), Zone.First);
        var firewall = inspection.Appliance("firewall", Parameter.Ami("Image"), stack.InstanceType).WithElasticIp();
        inspection.RouteTable().Route(Internet, gateway);

        var placed =
            from tenant in Tenants
            join plan in Plans on tenant.Plan equals plan.Plan
            orderby plan.Prefix, tenant.Id
            select (tenant, plan);

        var offset = 0;
        foreach (var (tenant, plan) in placed)
        {
            var size = 1 << (32 - plan.Prefix);
            var subnet = vpc.Subnet(
                $"tenant-{tenant.Id:D4}",
                $"10.{stack.Octet}.{offset / 256}.{offset % 256}/{plan.Prefix}",
                Zone.First);
            offset += size;
            subnet.Tag("Tenant", tenant.Name.PadRight(10, '.')).Tag("Weight", new string('+', plan.Weight));
            subnet.RouteTable().Route(Internet, firewall.Eni());
            gateway.GatewayTable().Route(subnet, firewall.Eni());
        }

        var unplaced =
            from tenant in Tenants
            join plan in Plans on tenant.Plan equals plan.Plan into matches
            from match in matches.DefaultIfEmpty()
            where match is null
            select tenant.Name;

        var byPlan =
            from tenant in Tenants
            group tenant by tenant.Plan into g
            let names = g.Select(t => t.Name).Order(StringComparer.Ordinal)
            orderby g.Count() descending, g.Key
            select $"{g.Key}({g.Count()}):{string.Join('+', names)}";

        var weights = Tenants
            .GroupJoin(Plans, t => t.Plan, p => p.Plan, (t, p) => (t.Name, Weight: p.Sum(x => x.Weight)))
            .ToDictionary(x => x.Name, x => x.Weight, StringComparer.OrdinalIgnoreCase);

        return vpc
            .Output("Plans", string.Join(" ", byPlan))
            .Output("Unplaced", string.Join(",", unplaced))
            .Output("UmbrellaWeight", weights["UMBRELLA"].ToString())
            .Output("Stack", stack.ToString());
    }
}
