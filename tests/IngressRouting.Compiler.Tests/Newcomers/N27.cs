using System;
using System.Collections.Generic;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace N27;

public interface ISite<TSelf> where TSelf : ISite<TSelf>
{
    static abstract string Name { get; }
    static abstract CidrBlock Range { get; }
    static virtual int ZoneCount => 2;
}

public readonly struct Frankfurt : ISite<Frankfurt>
{
    public static string Name => "Frankfurt";
    public static CidrBlock Range => "10.10.0.0/16";
    public static int ZoneCount => 3;
}

public readonly struct Dublin : ISite<Dublin>
{
    public static string Name => "Dublin";
    public static CidrBlock Range => "10.11.0.0/16";
}

public sealed class Allocator<TNumber>(TNumber start, TNumber step) where TNumber : IBinaryInteger<TNumber>
{
    private TNumber _next = start;

    public TNumber Next()
    {
        var value = _next;
        _next += step;
        return value;
    }
}

public interface IBuilder<in TContext, out TResult>
{
    TResult Build(TContext context);
}

public sealed record ZoneContext(Vpc Vpc, int Index, Allocator<int> Allocator)
{
    public Subnet Add(string kind) => Vpc.Subnet($"{kind}{Index}", Vpc.Cidr.Subnet(24, Allocator.Next()), Zone.At(Index));
}

public sealed class GuardBuilder(Text image) : IBuilder<ZoneContext, Appliance>
{
    public Appliance Build(ZoneContext context)
    {
        var subnet = context.Add("Guard");
        subnet.RouteTable().Route(Internet, context.Vpc.Igw());
        return subnet.Appliance($"Guard{context.Index}", image).WithElasticIp();
    }
}

public sealed class ServiceBuilder<TGuard>(string kind, TGuard guard, Func<TGuard, NetworkInterface> way) : IBuilder<ZoneContext, Subnet>
    where TGuard : notnull
{
    public Subnet Build(ZoneContext context)
    {
        var subnet = context.Add(kind).MapPublicIpOnLaunch();
        subnet.RouteTable().Route(Internet, way(guard));
        context.Vpc.Igw().GatewayTable().Route(subnet, way(guard));
        return subnet;
    }
}

public static class Sites
{
    [Topology]
    public static Topology FrankfurtSite() => Of<Frankfurt>();

    private static Topology Of<TSite>() where TSite : struct, ISite<TSite>
    {
        var vpc = Vpc(TSite.Name, TSite.Range).DefaultTag("Site", TSite.Name);
        var allocator = new Allocator<int>(0, 1);
        var guard = new GuardBuilder(Parameter.Ami("GuardImage"));
        var services = new Dictionary<string, List<Subnet>>();
        for (var i = 0; i < TSite.ZoneCount; i++)
        {
            var context = new ZoneContext(vpc, i, allocator);
            var appliance = guard.Build(context);
            foreach (var kind in (ReadOnlySpan<string>)["Api", "Sip", "Mail"])
                Append(services, kind, new ServiceBuilder<Appliance>(kind, appliance, static a => a.Eni()).Build(context));
        }
        foreach (var (kind, subnets) in services)
            vpc.Output($"{kind}Subnets", Text.Join(",", subnets.ConvertAll(s => s.Id)));
        return vpc;
    }

    private static void Append<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }
}
