using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N31;

public sealed class PlanException(string message, string subject) : Exception(message)
{
    public string Subject { get; } = subject;
}

public abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;
    public sealed record Error(string Reason) : Result<T>;

    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => this switch
    {
        Ok ok => next(ok.Value),
        Error error => new Result<TOut>.Error(error.Reason),
        _ => throw new InvalidOperationException(),
    };

    public T OrThrow(string subject) => this switch
    {
        Ok(var value) => value,
        Error(var reason) => throw new PlanException(reason, subject),
        _ => throw new InvalidOperationException(),
    };
}

public sealed record Request(string Name, string Cidr, int Zone);

public static class AirportNetwork
{
    private static readonly Request[] Requests =
    [
        new("CheckIn", "10.90.16.0/24", 0),
        new("Baggage", "10.90.17.0/24", 1),
        new("Displays", "10.90.18.0/25", 0),
        new("Legacy", "10.90.19.0/33", 0),
    ];

    private static Result<int> PrefixOf(Request request)
    {
        var slash = request.Cidr.IndexOf('/');
        if (slash < 0)
            return new Result<int>.Error($"'{request.Cidr}' has no prefix length");
        return int.TryParse(request.Cidr[(slash + 1)..], out var prefix)
            ? new Result<int>.Ok(prefix)
            : new Result<int>.Error($"'{request.Cidr}' has a strange prefix length");
    }

    private static Result<Request> Validate(Request request) =>
        PrefixOf(request).Then<Request>(prefix => prefix is >= 16 and <= 28
            ? new Result<Request>.Ok(request)
            : new Result<Request>.Error($"/{prefix} is not a size of a subnet"));

    [Topology]
    public static Topology Airport()
    {
        var vpc = Vpc("Airport", "10.90.0.0/16").DefaultTag("Operator", "airside-it");
        var image = Parameter.Ami("FirewallImage");
        var firewalls = new Dictionary<int, Appliance>();
        List<string> rejected = [];
        var attempts = 0;

        foreach (var request in Requests)
        {
            try
            {
                var accepted = Validate(request).OrThrow(request.Name);
                var firewall = FirewallOf(accepted.Zone);
                var subnet = vpc.Subnet(accepted.Name, accepted.Cidr, Zone.At(accepted.Zone)).MapPublicIpOnLaunch();
                subnet.RouteTable().Route(Internet, firewall.Eni());
                vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            }
            catch (PlanException e) when (e.Subject.StartsWith("Legacy", StringComparison.Ordinal))
            {
                rejected.Add($"{e.Subject}: {e.Message}");
            }
            catch (KeyNotFoundException)
            {
                throw new PlanException("no firewall in that zone", request.Name);
            }
            finally
            {
                attempts++;
            }
        }

        if (attempts != Requests.Length)
            throw new InvalidOperationException("not all requests were looked at");
        return vpc.Output("Rejected", rejected.Count > 0 ? string.Join("; ", rejected) : "none");

        Appliance FirewallOf(int zone)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(zone);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(zone, 2);
            if (firewalls.TryGetValue(zone, out var known))
                return known;
            var subnet = vpc.Subnet($"Firewall{zone}", vpc.Cidr.Subnet(24, zone), Zone.At(zone));
            subnet.RouteTable().Route(Internet, vpc.Igw());
            return firewalls[zone] = subnet.Appliance($"Box{zone}", image).WithElasticIp();
        }
    }
}
