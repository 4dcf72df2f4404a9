using IngressRouting;
using static IngressRouting.Aws;

namespace P04;

// Tailspin Toys: blueprints by inheritance, one method per network.
public interface INamingConvention
{
    string Name(string role, int zone);
    string Tag(string key) => $"tailspin:{key}";
}

public sealed class KebabNames(string prefix) : INamingConvention
{
    public string Name(string role, int zone) => string.Join("-", prefix, role.ToLowerInvariant(), "abc"[zone]);
}

public sealed class PascalNames : INamingConvention
{
    public string Name(string role, int zone) => char.ToUpperInvariant(role[0]) + role.Substring(1) + (zone + 1).ToString();
    string INamingConvention.Tag(string key) => "Tailspin" + key;
}

public abstract class Blueprint(INamingConvention names)
{
    private int _resources;

    protected INamingConvention Names { get; } = names;
    protected abstract string Cidr { get; }
    protected virtual int ZoneCount => 1;
    protected virtual string? InstanceType => null;

    public Topology Build()
    {
        var vpc = Vpc(GetType().Name, Cidr).DefaultTag(Names.Tag("Blueprint"), $"{this}");
        for (var zone = 0; zone < ZoneCount; zone++)
        {
            var edge = Add(vpc, "edge", zone, 24, zone);
            edge.RouteTable().Route(Internet, vpc.Igw());
            var screen = edge.Appliance(Names.Name("screen", zone), Parameter.Ami("ScreenImage"), InstanceType).WithElasticIp();
            foreach (var tier in Tiers(vpc, zone))
                Protect(tier, screen);
        }
        Complete(vpc);
        vpc.Output("ResourceCount", _resources.ToString("D3"));
        return vpc;
    }

    protected Subnet Add(Vpc vpc, string role, int zone, int length, int index)
    {
        ++_resources;
        return vpc.Subnet(Names.Name(role, zone), vpc.Cidr.Subnet(length, index), Zone.At(zone)).Tag(Names.Tag("Role"), role);
    }

    protected abstract IEnumerable<Subnet> Tiers(Vpc vpc, int zone);

    protected virtual void Complete(Vpc vpc) { }

    protected virtual void Protect(Subnet subnet, Appliance screen)
    {
        subnet.Vpc.Igw().GatewayTable().Route(subnet, screen.Eni());
        subnet.RouteTable().Route(Internet, screen.Eni());
    }

    public override string ToString() => $"{GetType().Name} of {ZoneCount} zone{(ZoneCount == 1 ? "" : "s")}";
}

public class ShopBlueprint(INamingConvention names) : Blueprint(names)
{
    protected override string Cidr => "10.60.0.0/16";
    protected override int ZoneCount => 2;

    protected override IEnumerable<Subnet> Tiers(Vpc vpc, int zone)
    {
        yield return Add(vpc, "shop", zone, 22, 4 + zone);
        yield return Add(vpc, "media", zone, 22, 8 + zone);
    }
}

public sealed class BigShopBlueprint(INamingConvention names) : ShopBlueprint(names)
{
    protected override int ZoneCount => base.ZoneCount + 1;
    protected override string InstanceType => "c7g.large";
    protected override IEnumerable<Subnet> Tiers(Vpc vpc, int zone) => base.Tiers(vpc, zone).Append(Add(vpc, "checkout", zone, 24, 64 + zone));
    protected override void Complete(Vpc vpc) => vpc.Tag(Names.Tag("Size"), "big");

    protected override void Protect(Subnet subnet, Appliance screen)
    {
        base.Protect(subnet, screen);
        subnet.Tag(Names.Tag("Screen"), screen.Name);
    }
}

public static class Networks
{
    [Topology] public static Topology Shop() => new ShopBlueprint(new KebabNames("tst")).Build();

    [Topology] public static Topology BigShop()
    {
        Blueprint blueprint = new BigShopBlueprint(new PascalNames());
        return blueprint.Build();
    }
}
