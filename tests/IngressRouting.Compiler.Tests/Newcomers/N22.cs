using System;
using System.Collections.Generic;
using IngressRouting;
using static IngressRouting.Aws;

namespace N22;

public interface IPlaced
{
    Zone Zone { get; }
    string Suffix { get; }
    string Describe() => $"{GetType().Name}-{Suffix}";
}

public abstract class Tier : IPlaced
{
    private readonly List<Subnet> _subnets = new();

    protected Tier(Vpc vpc, int zoneIndex)
    {
        Vpc = vpc ?? throw new ArgumentNullException(nameof(vpc));
        ZoneIndex = zoneIndex;
    }

    protected Vpc Vpc { get; }
    protected int ZoneIndex { get; }
    public Zone Zone => Zone.At(ZoneIndex);
    public string Suffix => ((char)('a' + ZoneIndex)).ToString().ToUpperInvariant();
    public IReadOnlyList<Subnet> Subnets => _subnets;
    protected abstract string Name { get; }
    protected abstract int FirstBlock { get; }

    public virtual void Build()
    {
        var subnet = Vpc.Subnet(Name + Suffix, Vpc.Cidr.Subnet(22, FirstBlock + ZoneIndex), Zone);
        subnet.Tag("Tier", Name);
        Customize(subnet);
        _subnets.Add(subnet);
    }

    protected virtual void Customize(Subnet subnet) { }
    public abstract void Connect();
}

public sealed class InspectionTier(Vpc vpc, int zone, Parameter image) : Tier(vpc, zone)
{
    private Appliance? _appliance;
    protected override string Name => "Inspection";
    protected override int FirstBlock => 0;
    public Appliance Appliance => _appliance ?? throw new InvalidOperationException("Build() comes first.");

    protected override void Customize(Subnet subnet)
    {
        base.Customize(subnet);
        _appliance = subnet.Appliance("Ips" + Suffix, image, "m6i.large").WithElasticIp();
    }

    public override void Connect() => Subnets[0].RouteTable().Route(Internet, Vpc.Igw());
}

public class WorkloadTier(Vpc vpc, int zone, InspectionTier inspection) : Tier(vpc, zone)
{
    protected override string Name => "Storefront";
    protected override int FirstBlock => 8;
    protected override void Customize(Subnet subnet) => subnet.MapPublicIpOnLaunch();

    public override void Connect()
    {
        foreach (var subnet in Subnets)
        {
            subnet.RouteTable().Route(Internet, inspection.Appliance.Eni());
            Vpc.Igw().GatewayTable().Route(subnet, inspection.Appliance.Eni());
        }
    }
}

public sealed class CheckoutTier(Vpc vpc, int zone, InspectionTier inspection) : WorkloadTier(vpc, zone, inspection)
{
    protected override string Name => "Checkout";
    protected override int FirstBlock => base.FirstBlock + 8;
    public override void Build() { base.Build(); Subnets[^1].Tag("Pci", "true"); }
}

public static class ShopNetwork
{
    [Topology]
    public static Topology Shop()
    {
        var vpc = Vpc("Shop", "172.20.0.0/16").DefaultTag("Owner", "commerce-platform");
        var image = Parameter.Ami("IpsImage");
        var tiers = new List<Tier>();
        for (var zone = 0; zone < 2; zone++)
        {
            var inspection = new InspectionTier(vpc, zone, image);
            tiers.Add(inspection);
            tiers.Add(new WorkloadTier(vpc, zone, inspection));
            tiers.Add(new CheckoutTier(vpc, zone, inspection));
        }
        tiers.ForEach(t => t.Build());
        tiers.ForEach(t => t.Connect());
        foreach (var tier in tiers)
            if (tier is InspectionTier { Appliance: var ips } and IPlaced placed)
                vpc.Output($"Ips{tier.Suffix}Address", ips.PublicIp, placed.Describe());
        return vpc;
    }
}
