using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M17;

// Lambda Textiles, by somebody who would rather write F#.

public readonly struct Result<T>
{
    private Result(T? value, string? error) => (Value, Error) = (value, error);

    public T? Value { get; }
    public string? Error { get; }

    public static Result<T> Ok(T value) => new(value, null);
    public static Result<T> Fail(string error) => new(default, error);
    public static implicit operator Result<T>(T value) => Ok(value);

    public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) => Error is null ? ok(Value!) : fail(Error);
}

public static class Functional
{
    public static Result<TOut> Select<T, TOut>(this Result<T> source, Func<T, TOut> map) =>
        source.Match(value => Result<TOut>.Ok(map(value)), Result<TOut>.Fail);

    public static Result<TOut> SelectMany<T, TMid, TOut>(this Result<T> source, Func<T, Result<TMid>> bind, Func<T, TMid, TOut> project) =>
        source.Match(value => bind(value).Select(mid => project(value, mid)), Result<TOut>.Fail);

    public static Func<T, TOut> Then<T, TMid, TOut>(this Func<T, TMid> first, Func<TMid, TOut> second) => x => second(first(x));

    public static TOut Pipe<T, TOut>(this T value, Func<T, TOut> function) => function(value);

    public static T Tap<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static Func<A, Func<B, C>> Curry<A, B, C>(Func<A, B, C> function) => a => b => function(a, b);
}

public static class LambdaTextiles
{
    private static Result<int> Octet(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= 255
            ? n
            : Result<int>.Fail($"octet {text}");

    private static Result<int> Length(string text) => text switch
    {
        "16" or "20" or "24" or "28" => int.Parse(text, CultureInfo.InvariantCulture),
        _ => Result<int>.Fail($"length {text}"),
    };

    private static Result<string> Cidr(string third, string length) =>
        from octet in Octet(third)
        from bits in Length(length)
        let masked = bits < 24 ? octet & (0xFF << (24 - bits)) : octet
        select $"10.21.{masked}.0/{bits}";

    [Topology]
    public static Topology LambdaMills()
    {
        var name = Functional.Curry<string, string, string>((prefix, suffix) => prefix + suffix);
        var mill = name("Mill");
        Func<string, string> trim = s => s.Trim();
        var normalise = trim.Then(s => s.ToLowerInvariant()).Then(s => char.ToUpperInvariant(s[0]) + s[1..]);

        (string Name, string Third, string Length)[] wanted =
        [
            ("  spinning", "19", "20"), ("WEAVING ", "40", "24"), ("dyeing", "300", "24"), ("Cutting", "52", "24"), ("store", "60", "25"),
        ];

        var results = wanted.Select(w => (Name: w.Name.Pipe(normalise).Pipe(mill), Block: Cidr(w.Third, w.Length))).ToList();
        var (good, bad) = results.Aggregate(
            (Good: Enumerable.Empty<(string Name, string Cidr)>(), Bad: Enumerable.Empty<string>()),
            (lists, r) => r.Block.Match(
                cidr => (lists.Good.Append((r.Name, cidr)), lists.Bad),
                error => (lists.Good, lists.Bad.Append($"{r.Name}: {error}"))));

        var vpc = Vpc("Lambda", "10.21.0.0/16").Tap(v => v.Tag("style", "functional"));
        var loom = vpc.Subnet("Loom", "10.21.255.0/28", Zone.First)
            .Tap(s => s.RouteTable().Route(Internet, vpc.Igw()))
            .Pipe(s => s.Appliance("Shuttle", Parameter.Ami("ShuttleImage")).WithElasticIp());

        _ = good
            .Select(g => vpc.Subnet(g.Name, g.Cidr, Zone.First).Tap(s => s.Tag("cidr", g.Cidr)))
            .Select(s => s.Tap(x => x.RouteTable().Route(Internet, loom.Eni())))
            .Select(s => vpc.Igw().GatewayTable().Route(s, loom.Eni()))
            .Count();

        Func<int, int>? factorial = null;
        factorial = n => n <= 1 ? 1 : n * factorial!(n - 1);
        var counters = Enumerable.Range(1, 3).Select(i => { var calls = 0; return (Func<int>)(() => calls += i); }).ToArray();
        foreach (var counter in counters) { counter(); counter(); }

        vpc.Output("Refused", string.Join("; ", bad));
        vpc.Output("Factorials", string.Join(" ", Enumerable.Range(1, 6).Select(factorial)));
        vpc.Output("Counters", string.Join(" ", counters.Select(c => c())));
        return vpc;
    }
}
