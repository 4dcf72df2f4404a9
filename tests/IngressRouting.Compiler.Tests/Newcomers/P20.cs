using System.Diagnostics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P20;

// VanArsdel: requests of teams are validated as a whole; what is good becomes a subnet, what is not a line in an output.
public abstract record Result<T>
{
    private Result() { }
    public sealed record Ok(T Value) : Result<T>;
    public sealed record Failed(params string[] Reasons) : Result<T>
    {
        public bool Equals(Failed? other) => other is not null && Reasons.SequenceEqual(other.Reasons);
        public override int GetHashCode() => Reasons.Length;
    }

    public Result<TNext> SelectMany<TMiddle, TNext>(Func<T, Result<TMiddle>> bind, Func<T, TMiddle, TNext> project) => this switch
    {
        Ok(var value) => bind(value) switch
        {
            Result<TMiddle>.Ok(var middle) => new Result<TNext>.Ok(project(value, middle)),
            Result<TMiddle>.Failed f => new Result<TNext>.Failed(f.Reasons),
            _ => throw new UnreachableException(),
        },
        Failed f => new Result<TNext>.Failed(f.Reasons),
        _ => throw new UnreachableException(),
    };

    public TOut Match<TOut>(Func<T, TOut> ok, Func<IReadOnlyList<string>, TOut> failed) => this is Ok o ? ok(o.Value) : failed(((Failed)this).Reasons);

    public static implicit operator Result<T>(T value) => new Ok(value);
}

public readonly record struct Request(string Team, object Size, string? Zone = null);

public sealed record Approved(string Name, int Length, Zone Zone);

public static class VanArsdel
{
    private static readonly Request[] Requests =
    [
        new("kitchen", 200),
        new("bath room", "small"),
        new("G@rden", 50),
        new("roof", 0.5, "b"),
        new("floor", (Count: 3, Each: 30), "a"),
        new("attic", null!),
    ];

    private static Result<string> Name(string team) => team.Where(c => !char.IsAsciiLetter(c) && c != ' ').ToArray() switch
    {
        [] => string.Concat(team.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..])),
        [var bad] => new Result<string>.Failed($"'{bad}' in {team}"),
        var several => new Result<string>.Failed([.. several.Select(c => $"'{c}'")]),
    };

    private static Result<int> Length(object? size) => size switch
    {
        int hosts and > 0 and <= 251 => 24,
        int hosts => new Result<int>.Failed($"{hosts} hosts"),
        "small" => 27,
        (int count, int each) when count * each < 120 => 25,
        double fraction => 24 + (int)Math.Ceiling(Math.Log2(1 / fraction)),
        null => new Result<int>.Failed("no size", "ask the team"),
        _ => new Result<int>.Failed($"unknown {size.GetType().Name}"),
    };

    private static Result<Zone> ZoneOf(string? letter) => letter switch
    {
        null or "a" => Zone.First,
        "b" => new Result<Zone>.Failed("zone b is full"),
        _ => throw new UnreachableException(letter),
    };

    [Topology]
    public static Topology Homes()
    {
        var useBackup = Condition.Equal("UseBackup", Parameter.Text("Backup", "no").AllowedValues("yes", "no"), "yes");
        var stage = Parameter.Text("Stage", "prod");
        var results = Requests.Select(r => from name in Name(r.Team)
                                           from length in Length(r.Size)
                                           from zone in ZoneOf(r.Zone)
                                           select new Approved(name, length, zone)).ToList();

        var vpc = Vpc("Homes", "10.230.0.0/16").DefaultTag("Environment", $"{stage}-homes");
        var edge = vpc.Subnet("Edge", "10.230.0.0/24", Zone.First);
        var lockUp = edge.Appliance("LockUp", Parameter.Ami("LockImage")).WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());
        vpc.Subnet("Backup", "10.230.254.0/24", Zone.Second).When(useBackup);

        var third = 1;
        foreach (var (name, length, zone) in results.OfType<Result<Approved>.Ok>().Select(o => o.Value))
        {
            var subnet = vpc.Subnet(name, $"10.230.{third++}.0/{length}", zone);
            vpc.Igw().GatewayTable().Route(subnet, lockUp.Eni());
            subnet.RouteTable().Route(Internet, lockUp.Eni());
        }

        var rejected = results.Select((r, i) => r.Match<string?>(_ => null, reasons => $"{i + 1}. {string.Join(" and ", reasons)}")).OfType<string>();
        vpc.Output("Rejected", string.Join("; ", rejected));
        vpc.Output("Equal", (Length(null) == new Result<int>.Failed("no size", "ask the team")).ToString().ToLowerInvariant());
        vpc.Output("First", Requests[4].ToString());
        vpc.Output("Where", $"{Region}/{vpc.Id}");
        return vpc;
    }
}
