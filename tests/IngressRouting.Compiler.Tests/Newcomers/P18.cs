using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P18;

/// <summary>School of Fine Art: the budget decides how many zones get a firewall; costs end in tags.</summary>
public readonly record struct Money(decimal Amount, string Currency = "USD")
{
    public static Money operator +(Money left, Money right) => left.Currency == right.Currency
        ? left with { Amount = left.Amount + right.Amount }
        : throw new InvalidOperationException($"{left.Currency} and {right.Currency} do not add");
    public static Money operator *(Money money, decimal factor) => money with { Amount = money.Amount * factor };
    public static bool operator >(Money left, Money right) => left.Amount > right.Amount;
    public static bool operator <(Money left, Money right) => left.Amount < right.Amount;
    public Money Rounded => this with { Amount = decimal.Round(Amount, 2, MidpointRounding.ToEven) };
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:#,##0.00} {Currency}");
}

public readonly record struct Ratio
{
    public Ratio(BigInteger top, BigInteger bottom)
    {
        var divisor = BigInteger.GreatestCommonDivisor(top, bottom);
        (Top, Bottom) = (top / divisor, bottom / divisor);
    }

    public BigInteger Top { get; }
    public BigInteger Bottom { get; }
    public static Ratio operator +(Ratio a, Ratio b) => new(a.Top * b.Bottom + b.Top * a.Bottom, a.Bottom * b.Bottom);
    public override string ToString() => $"{Top}/{Bottom}";
}

public static class FineArt
{
    private const int HoursPerMonth = 730;
    private static readonly Money Budget = new(450.00m);

    private static Money Hourly(string type) => new(type switch
    {
        "t3.medium" => 0.0416m,
        "c5n.large" => 0.108m,
        "c5n.xlarge" => 0.216m,
        _ => throw new KeyNotFoundException($"no price for {type}"),
    });

    private static Money Monthly(string type, int zones) => (Hourly(type) * HoursPerMonth + new Money(0.005m) * HoursPerMonth) * zones;

    [Topology]
    public static Topology Gallery()
    {
        var choices = from type in new[] { "t3.medium", "c5n.large", "c5n.xlarge" }
                      from zones in Enumerable.Range(1, 3)
                      let cost = Monthly(type, zones).Rounded
                      where !(cost > Budget)
                      orderby zones descending, cost.Amount descending
                      select (type, zones, cost);
        var best = choices.First();

        var vpc = Vpc("Gallery", "10.210.0.0/16")
            .DefaultTag("MonthlyCost", best.cost.ToString().Replace(",", ""))
            .DefaultTag("BudgetUsed", (best.cost.Amount / Budget.Amount).ToString("P1", CultureInfo.InvariantCulture).Replace("%", "pct").Replace(" ", ""));
        var shares = new Ratio(0, 1);
        for (var zone = 0; zone < best.zones; zone++)
        {
            var edge = vpc.Subnet($"Edge{zone}", vpc.Cidr.Subnet(24, zone), Zone.At(zone));
            var hall = vpc.Subnet($"Hall{zone}", vpc.Cidr.Subnet(24, 16 + zone), Zone.At(zone));
            shares += new Ratio(1, zone + 2);
            var eye = edge.Appliance($"Eye{zone}", Parameter.Ami("EyeImage"), best.type).WithElasticIp()
                .Tag("Share", shares.ToString())
                .Tag("CumulativeCost", (best.cost * (zone + 1) * (1m / best.zones)).Rounded.Amount.ToString(CultureInfo.InvariantCulture));
            edge.RouteTable().Route(Internet, vpc.Igw());
            vpc.Igw().GatewayTable().Route(hall, eye.Eni());
            hall.RouteTable().Route(Internet, eye.Eni());
        }

        var inv = CultureInfo.InvariantCulture;
        var mask = (BigInteger.One << 80) - 1 ^ BigInteger.Parse("0F0F", NumberStyles.HexNumber, inv);
        var growth = Math.Pow(1.035, 12);
        vpc.Output("Mask", mask.ToString("X", inv));
        vpc.Output("Factorial", Enumerable.Range(1, 30).Aggregate(BigInteger.One, (p, n) => p * n).ToString());
        vpc.Output("Modular", BigInteger.ModPow(7, 560, 561).ToString() + " " + BigInteger.Remainder(-17, 5));
        vpc.Output("Growth", growth.ToString("0.000000", inv) + " " + growth.ToString("E2", inv));
        vpc.Output("Rounding", string.Join(" ", new[] { 2.5, 3.5, -2.5 }.Select(d => Math.Round(d).ToString(inv) + Math.Round(d, MidpointRounding.AwayFromZero).ToString(inv))));
        vpc.Output("Binary", $"{Convert.ToString(best.zones * 37, 2)} {Convert.ToInt32("ff", 16)} {int.MaxValue / 3:N0} {0.1m + 0.2m} {1.10m * 2}");
        return vpc;
    }
}
