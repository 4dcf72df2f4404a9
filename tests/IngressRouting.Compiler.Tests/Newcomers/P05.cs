using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P05;

// Wingtip Media: reusable generic building blocks.
public interface IRole<TSelf> where TSelf : IRole<TSelf>
{
    static abstract string Label { get; }
    static abstract int Length { get; }
    static virtual bool Public => true;
    static abstract TSelf Create(Subnet subnet);
    Subnet Subnet { get; }
}

public sealed record Player(Subnet Subnet) : IRole<Player>
{
    public static string Label => "Player";
    public static int Length => 24;
    public static Player Create(Subnet subnet) => new(subnet);
}

public sealed record Encoder(Subnet Subnet) : IRole<Encoder>
{
    public static string Label => nameof(Encoder);
    public static int Length => 22;
    public static bool Public => false;
    public static Encoder Create(Subnet subnet) => new(subnet);
}

public sealed class Counter<T> where T : INumber<T>
{
    private readonly SortedDictionary<string, T> _values = new(StringComparer.Ordinal);

    public T this[string key]
    {
        get => _values.TryGetValue(key, out var value) ? value : T.Zero;
        set => _values[key] = value;
    }

    public T Total => Generic.Sum(_values.Values);

    public override string ToString() => string.Join(", ", _values.Select(pair => $"{pair.Key}:{pair.Value}"));
}

public static class Generic
{
    public static T Sum<T>(IEnumerable<T> values) where T : INumber<T>
    {
        var sum = T.AdditiveIdentity;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    public static T Clamp<T>(T value, T low, T high) where T : IComparable<T> =>
        value.CompareTo(low) < 0 ? low : value.CompareTo(high) > 0 ? high : value;

    public static IEnumerable<TResult> Pairwise<T, TResult>(this IReadOnlyList<T> items, Func<T, T, TResult> select)
    {
        for (var i = 1; i < items.Count; i++)
            yield return select(items[i - 1], items[i]);
    }
}

public static class Media
{
    private static T Make<T>(Vpc vpc, int index, Counter<int> counter) where T : IRole<T>
    {
        counter[T.Label]++;
        var subnet = vpc.Subnet($"{T.Label}{counter[T.Label]}", vpc.Cidr.Subnet(T.Length, index), Zone.First);
        subnet.Tag("Public", T.Public ? "true" : "false").Tag("Kind", typeof(T).Name);
        return T.Create(subnet);
    }

    [Topology]
    public static Topology Streaming()
    {
        var vpc = Vpc("Media", "10.72.0.0/16");
        var counter = new Counter<int>();
        var edge = vpc.Subnet("Edge", vpc.Cidr.Subnet(26, 0), Zone.First);
        var guard = edge.Appliance("Guard", Parameter.Ami("GuardImage")).WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());

        List<Player> players = [.. Enumerable.Range(1, 3).Select(i => Make<Player>(vpc, i, counter))];
        Encoder[] encoders = [Make<Encoder>(vpc, 4, counter), Make<Encoder>(vpc, Generic.Clamp(99, 5, 6), counter)];

        foreach (var (_, subnet) in players.Select(p => (p, p.Subnet)))
        {
            vpc.Igw().GatewayTable().Route(subnet, guard.Eni());
            subnet.RouteTable().Route(Internet, guard.Eni());
        }
        var nat = edge.NatGateway("EncoderNat");
        Array.ForEach(encoders, e => e.Subnet.RouteTable().Route(Internet, nat));

        var weights = new Counter<decimal> { ["bitrate"] = 4.5m, ["storage"] = 0.25m };
        weights["bitrate"] += 1.5m;
        var distance = Generic.Sum(new[] { 1.5, 2.25, 0.25 });
        vpc.Output("Counts", $"{counter} ({counter.Total} in all)");
        vpc.Output("Weights", FormattableString.Invariant($"{weights.Total:0.000}/{distance:0.0}"));
        vpc.Output("Neighbours", string.Join(" ", players.Pairwise((a, b) => $"{a.Subnet.Name}-{b.Subnet.Name}")));
        vpc.Output("Widest", Generic.Sum<BigInteger>([BigInteger.Pow(2, 64), BigInteger.MinusOne]).ToString());
        return vpc;
    }
}
