using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M35;

/// <summary>Either a value or what is wrong with it; composes by query syntax.</summary>
public abstract record Result<T>
{
    private Result() { }

    public sealed record Ok(T Value) : Result<T>;
    public sealed record Failed(string Reason) : Result<T>;

    public static implicit operator Result<T>(T value) => new Ok(value);

    public Result<TOut> Select<TOut>(Func<T, TOut> map) => SelectMany<TOut>(value => map(value));

    public Result<TOut> SelectMany<TOut>(Func<T, Result<TOut>> bind) => this switch
    {
        Ok(var value) => bind(value),
        Failed(var reason) => new Result<TOut>.Failed(reason),
        _ => throw new InvalidOperationException(),
    };

    public Result<TOut> SelectMany<TMiddle, TOut>(Func<T, Result<TMiddle>> bind, Func<T, TMiddle, TOut> project) =>
        SelectMany(value => bind(value).Select(middle => project(value, middle)));

    public T OrThrow() => this is Ok { Value: var value } ? value : throw new ArgumentException(((Failed)this).Reason);

    public T Or(T fallback) => this is Ok ok ? ok.Value : fallback;
}

public static class Result
{
    public static Result<int> Int(string? text, string what) =>
        int.TryParse(text, out var number) ? number : new Result<int>.Failed($"{what} '{text}' is no number");

    public static Result<T> Ensure<T>(T value, Predicate<T> holds, Func<T, string> otherwise) =>
        holds(value) ? value : new Result<T>.Failed(otherwise(value));
}

public readonly record struct Settings(int Octet, int Prefix, string Environment)
{
    public static Result<Settings> Read(IReadOnlyDictionary<string, string?> table) =>
        from octet in Result.Int(table.GetValueOrDefault("octet"), "octet")
        from inRange in Result.Ensure(octet, o => o is >= 0 and <= 255, o => $"octet {o} is out of range")
        from prefix in Result.Int(table.GetValueOrDefault("prefix") ?? "24", "prefix")
        from possible in Result.Ensure(prefix, p => p is > 16 and <= 28, p => $"prefix /{p} does not divide a /16")
        select new Settings(inRange, possible, table.GetValueOrDefault("env") ?? "dev");
}

public static class LoyaltyProgramme
{
    private static readonly Dictionary<string, Dictionary<string, string?>> Tables = new()
    {
        ["base"] = new() { ["octet"] = "64", ["env"] = null },
        ["prod"] = new() { ["octet"] = "65", ["prefix"] = "22", ["env"] = "prod" },
        ["typo"] = new() { ["octet"] = "6S", ["env"] = "test" },
        ["wide"] = new() { ["octet"] = "66", ["prefix"] = "12" },
    };

    [Topology]
    public static Topology Loyalty()
    {
        var results = Tables.ToDictionary(pair => pair.Key, pair => Settings.Read(pair.Value));
        var complaints = results
            .Where(pair => pair.Value is Result<Settings>.Failed)
            .Select(pair => $"{pair.Key}: {((Result<Settings>.Failed)pair.Value).Reason}");
        var prod = results["prod"].OrThrow();
        var fallback = results["typo"].Or(prod with { Environment = "fallback" });

        string caught;
        try
        {
            caught = results["wide"].OrThrow().ToString();
        }
        catch (ArgumentException e) when (e.Message.Contains("/12", StringComparison.Ordinal))
        {
            caught = $"{e.GetType().Name}={e.Message.Length}";
        }

        var vpc = Vpc("Loyalty", $"10.{prod.Octet}.0.0/16");
        var inspection = vpc.Subnet("Inspection", vpc.Cidr.Subnet(prod.Prefix, 0), Zone.First);
        var points = vpc.Subnet("Points", vpc.Cidr.Subnet(prod.Prefix, 1), Zone.First).MapPublicIpOnLaunch();
        var partners = vpc.Subnet("Partners", vpc.Cidr.Subnet(prod.Prefix, 2), Zone.First).MapPublicIpOnLaunch();
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

        inspection.RouteTable().Route(Internet, vpc.Igw());
        vpc.Igw().GatewayTable().Route(points, firewall.Eni()).Route(partners, firewall.Eni());
        vpc.AddRouteTable("Inspected").Route(Internet, firewall.Eni()).Associate(points).Associate(partners);

        return vpc
            .DefaultTag("Environment", prod.Environment)
            .Output("Complaints", string.Join("; ", complaints))
            .Output("Fallback", fallback.ToString())
            .Output("Caught", caught)
            .Output("Base", results["base"].Select(s => (s.Octet << 8) + s.Prefix).Or(-1).ToString());
    }
}
