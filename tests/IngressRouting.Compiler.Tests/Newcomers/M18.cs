using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace M18;

// Quantic Insurance, written with what C# has had since generic math.

public interface IPolicy<TSelf> where TSelf : IPolicy<TSelf>
{
    static abstract string Name { get; }
    static abstract int Prefix { get; }
    static virtual string InstanceType => "t3.medium";
    static abstract Subnet Wire(Vpc vpc, Subnet subnet, Appliance appliance);
}

public readonly struct Inspected : IPolicy<Inspected>
{
    public static string Name => nameof(Inspected);
    public static int Prefix => 24;
    public static string InstanceType => "c6i.large";

    public static Subnet Wire(Vpc vpc, Subnet subnet, Appliance appliance)
    {
        vpc.Igw().GatewayTable().Route(subnet, appliance.Eni());
        subnet.RouteTable().Route(Internet, appliance.Eni());
        return subnet;
    }
}

public readonly struct Isolated : IPolicy<Isolated>
{
    public static string Name => nameof(Isolated);
    public static int Prefix => 26;

    public static Subnet Wire(Vpc vpc, Subnet subnet, Appliance appliance) => subnet.Tag("isolated-from", vpc.Name);
}

public readonly record struct Percent(decimal Value) : IAdditionOperators<Percent, Percent, Percent>, IAdditiveIdentity<Percent, Percent>
{
    public static Percent AdditiveIdentity => new(0);
    public static Percent operator +(Percent left, Percent right) => new(left.Value + right.Value);
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture) + "pc";
}

public static class Extensions
{
    extension(Subnet subnet)
    {
        public string Label => $"{subnet.Name} ({subnet.Cidr})";

        public Subnet Labelled(string key) => subnet.Tag(key, subnet.Label);
    }

    extension<T>(IEnumerable<T> source) where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        public T Total()
        {
            var total = T.AdditiveIdentity;
            foreach (var item in source) total += item;
            return total;
        }
    }

    public static T Clamped<T>(this T value, T low, T high) where T : INumber<T> => T.Max(low, T.Min(high, value));

    public static T Digits<T>(this T value) where T : IBinaryInteger<T>
    {
        var sum = T.Zero;
        for (var ten = T.CreateChecked(10); value > T.Zero; value /= ten) sum += value % ten;
        return sum;
    }
}

public sealed class Counter
{
    public int Used
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public int? Limit { get; set; }
}

public static class Quantic
{
    private static Subnet Add<TPolicy>(Vpc vpc, Appliance appliance, int index, Counter? counter) where TPolicy : IPolicy<TPolicy>
    {
        counter?.Used += 1;
        var subnet = vpc.Subnet($"{TPolicy.Name}{index}", vpc.Cidr.Subnet(TPolicy.Prefix, index), Zone.First);
        return TPolicy.Wire(vpc, subnet, appliance).Labelled("label");
    }

    private static string TypeOf<TPolicy>() where TPolicy : IPolicy<TPolicy> => TPolicy.InstanceType;

    [Topology]
    public static Topology QuanticPolicies()
    {
        var counter = new Counter { Limit = 7 };
        var vpc = Vpc("Quantic", "10.111.0.0/16");
        var guard = vpc.Subnet("Guard", "10.111.255.0/27", Zone.First);
        guard.RouteTable().Route(Internet, vpc.Igw());
        var appliance = guard.Appliance("Actuary", Parameter.Ami("ActuaryImage"), TypeOf<Inspected>()).WithElasticIp();

        List<Subnet> inspected = [.. Enumerable.Range(1, 3).Select(i => Add<Inspected>(vpc, appliance, i, counter))];
        Subnet[] isolated = [Add<Isolated>(vpc, appliance, 20, counter), Add<Isolated>(vpc, appliance, 21, null)];
        Subnet[] all = [.. inspected, .. isolated];

        Percent[] shares = [new(12.5m), new(30.25m), new(7m)];
        vpc.Output("Shares", shares.Total().ToString());
        vpc.Output("Labels", string.Join("; ", all.Select(s => s.Label)));
        vpc.Output("Used", $"{counter.Used} of {counter.Limit ?? 0}, {TypeOf<Isolated>()}");
        vpc.Output("Numbers", $"{300.Clamped(0, 255)} {(-2L).Clamped(-1L, 1L)} {987654321UL.Digits()} {1.75.Clamped(0, 1.5).ToString(CultureInfo.InvariantCulture)}");
        vpc.Output("Bytes", $"{byte.CreateSaturating(counter.Used * 100)} {byte.CreateTruncating(counter.Used * 100)} {int.Parse("7f", NumberStyles.HexNumber)}");
        return vpc;
    }
}
