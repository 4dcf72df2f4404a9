using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P01;

/// <summary>Contoso Payments: one description, four environments.</summary>
public enum Stage { Dev = 1, Test, Staging, Prod = 10 }

[Flags]
public enum Features { None = 0, Nat = 1, Ipv6 = 2, Audit = 4, All = Nat | Ipv6 | Audit }

public sealed record Env(Stage Stage, byte Second, int Zones, Features Features = Features.None)
{
    public string Cidr => $"10.{Second}.0.0/16";
    public string Prefix => Stage.ToString().ToLowerInvariant()[..Math.Min(4, Stage.ToString().Length)];
    public bool IsProduction => Stage is Stage.Prod or Stage.Staging;
    public string InstanceType => this switch
    {
        { Stage: Stage.Prod, Zones: > 2 } => "c6in.xlarge",
        { IsProduction: true } => "c6in.large",
        { Features: var f } when f.HasFlag(Features.Audit) => "t3.large",
        _ => "t3.small",
    };
}

public static class Payments
{
    private static readonly Dictionary<Stage, Env> Environments = new[]
    {
        new Env(Stage.Dev, 16, 1),
        new Env(Stage.Test, 17, 2, Features.Nat),
        new Env(Stage.Staging, 18, 2, Features.Nat | Features.Audit),
        new Env(Stage.Prod, 32, 3, Features.All),
    }.ToDictionary(e => e.Stage);

    [Topology] public static Topology PaymentsDev() => Build(Environments[Stage.Dev]);

    [Topology] public static Topology PaymentsTest() => Build(Environments[Stage.Test] with { Zones = 1 });

    [Topology] public static Topology PaymentsProd() => Build(Environments[Stage.Prod]);

    private static Topology Build(Env env)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(env.Zones, 1);
        if (Environments.Values.Where(e => e.Stage != env.Stage).Any(e => e.Second == env.Second))
            throw new InvalidOperationException($"{env.Stage} shares block {env.Cidr} with another environment");

        var vpc = Vpc($"Payments{env.Stage}", env.Cidr)
            .DefaultTag("Stage", $"{env.Stage:G}/{env.Stage:D}")
            .DefaultTag("Features", env.Features.ToString())
            .DefaultTag("CostCenter", (4000 + (int)env.Stage * 25).ToString("X", CultureInfo.InvariantCulture));
        var gateway = vpc.Igw().GatewayTable();

        for (var zone = 0; zone < env.Zones; zone++)
        {
            var letter = (char)('a' + zone);
            var inspection = vpc.Subnet($"{env.Prefix}-inspection-{letter}", vpc.Cidr.Subnet(24, zone), Zone.At(zone));
            var web = vpc.Subnet($"{env.Prefix}-web-{letter}", vpc.Cidr.Subnet(20, zone + 1), Zone.At(zone));
            var firewall = inspection
                .Appliance($"{env.Prefix}-fw-{letter}", Parameter.Ami("FirewallImage"), env.InstanceType)
                .WithElasticIp()
                .Tag("Ordinal", $"{zone + 1}/{env.Zones}");

            inspection.RouteTable().Route(Internet, vpc.Igw());
            gateway.Route(web, firewall.Eni());
            web.RouteTable().Route(Internet, firewall.Eni());

            if ((env.Features & Features.Nat) != 0)
            {
                var nat = inspection.NatGateway($"{env.Prefix}-nat-{letter}");
                var batch = vpc.Subnet($"{env.Prefix}-batch-{letter}", vpc.Cidr.Subnet(20, 8 + zone), Zone.At(zone));
                batch.RouteTable().Route(Internet, nat);
                vpc.Output($"NatAddress{char.ToUpperInvariant(letter)}", nat.PublicIp, description: $"What partners of {env.Stage} allow");
            }
        }

        var missing = Enum.GetValues<Features>().Where(f => f is not (Features.None or Features.All) && !env.Features.HasFlag(f));
        vpc.Output("SwitchedOff", string.Join('+', missing) is { Length: > 0 } text ? text : "nothing");
        return vpc;
    }
}
