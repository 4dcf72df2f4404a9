using System.Collections.Generic;
using System.Linq;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace M23;

// The hospital group describes wards and labs as a tree; visitors turn it into a network and into documentation.

public interface IVisitor<out T>
{
    T Visit(Campus campus);
    T Visit(Building building);
    T Visit(Ward ward);
}

public abstract class Site(string code)
{
    public string Code { get; } = code;
    public abstract T Accept<T>(IVisitor<T> visitor);
}

public sealed class Campus(string code, params Building[] buildings) : Site(code)
{
    public IReadOnlyList<Building> Buildings { get; } = buildings;
    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class Building(string code, params Ward[] wards) : Site(code)
{
    public IReadOnlyList<Ward> Wards { get; } = wards;
    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class Ward(string code, int beds, bool phi = true) : Site(code)
{
    public int Beds { get; } = beds;
    public bool Phi { get; } = phi;
    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class BedCounter : IVisitor<int>
{
    public int Visit(Campus campus) => campus.Buildings.Sum(b => b.Accept(this));
    public int Visit(Building building) => building.Wards.Sum(w => w.Accept(this));
    public int Visit(Ward ward) => ward.Beds;
}

public sealed class Outline : IVisitor<StringBuilder>
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public StringBuilder Visit(Campus campus) => Line(campus.Code, campus.Buildings);
    public StringBuilder Visit(Building building) => Line(building.Code, building.Wards);
    public StringBuilder Visit(Ward ward) => _text.Append(' ', _depth).Append(ward.Code).Append(ward.Phi ? "*" : "").Append(';');

    private StringBuilder Line(string code, IEnumerable<Site> children)
    {
        _text.Append(' ', _depth).Append(code).Append('{');
        _depth++;
        foreach (var child in children) child.Accept(this);
        _depth--;
        return _text.Append('}');
    }
}

public sealed class NetworkBuilder(Vpc vpc, NetworkInterface firewall) : IVisitor<int>
{
    private readonly Stack<string> _path = new();
    private int _next = 4;

    public int Visit(Campus campus) => Within(campus, campus.Buildings);
    public int Visit(Building building) => Within(building, building.Wards);

    public int Visit(Ward ward)
    {
        var name = string.Join("-", _path.Reverse().Append(ward.Code));
        var subnet = vpc.Subnet(name, vpc.Cidr.Subnet(22, _next++), Zone.First).MapPublicIpOnLaunch();
        subnet.Tag("Path", string.Join("/", _path.Reverse())).Tag("Phi", ward.Phi ? "true" : "false");
        subnet.RouteTable().Route(Internet, firewall);
        vpc.Igw().GatewayTable().Route(subnet, firewall);
        return 1;
    }

    private int Within(Site site, IEnumerable<Site> children)
    {
        _path.Push(site.Code);
        try { return children.Aggregate(0, (count, child) => count + child.Accept(this)); }
        finally { _path.Pop(); }
    }
}

public static class Hospital
{
    private static readonly Campus North = new("nth",
        new Building("main", new Ward("icu", 24), new Ward("er", 40)),
        new Building("lab", new Ward("mri", 3), new Ward("guest", 0, phi: false)));

    [Topology]
    public static Topology HospitalCampus()
    {
        var vpc = Vpc("Hospital", "172.20.0.0/16").DefaultTag("Compliance", "HIPAA");
        var inspection = vpc.Subnet("Inspection", vpc.Cidr.Subnet(24, 0), Zone.First);
        var firewall = inspection.Appliance("Ids", Parameter.Ami("IdsImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var wards = North.Accept(new NetworkBuilder(vpc, firewall.Eni()));
        var beds = North.Accept(new BedCounter());
        vpc.Tag("Beds", $"{beds}").Tag("BedsPerWard", $"{beds / wards} rest {beds % wards}");
        vpc.Output("Outline", North.Accept(new Outline()).ToString());
        return vpc;
    }
}
