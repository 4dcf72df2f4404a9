using IngressRouting;
using static IngressRouting.Aws;

namespace P32;

public abstract record Statement
{
    public sealed record Site(int Index, string Label) : Statement;
    public sealed record Network(string Name, int Zone, int Slot, bool Exposed) : Statement;
    public sealed record Tag(string Target, string Key, string Value) : Statement;
}

/// <summary>A carrier keeps its plan as text; the topology is built from the parsed statements.</summary>
public static class Telecom
{
    private const string Plan = """
        # zone <index> <label>
        zone 0 north
        zone 1 south

        net ims 0 3 exposed
        net sbc 1 4 exposed
        net billing 0 5
        tag ims slice embb ultra
        tag billing retention 10y
        """;

    [Topology]
    public static Topology Core()
    {
        var statements = Plan.Split('\n')
            .Select((line, number) => (Line: line.Trim(), Number: number + 1))
            .Where(x => x.Line.Length > 0 && x.Line[0] != '#')
            .Select(x => Parse(x.Line, x.Number))
            .ToList();

        var vpc = Vpc("Telecom", "10.200.0.0/16");
        var subnets = new Dictionary<string, Subnet>();
        var firewalls = new Dictionary<int, Appliance>();

        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Statement.Site(var index, var label):
                    var edge = vpc.Subnet($"edge-{label}", vpc.Cidr.Subnet(26, index), Zone.At(index));
                    edge.RouteTable().Route(Internet, vpc.Igw());
                    firewalls[index] = edge.Appliance($"fw-{label}", Parameter.Ami("CarrierImage"), "c6in.4xlarge").WithElasticIp();
                    break;

                case Statement.Network { Exposed: true } network:
                    var exposed = Add(network);
                    vpc.Igw().GatewayTable().Route(exposed, firewalls[network.Zone].Eni());
                    exposed.RouteTable().Route(Internet, firewalls[network.Zone].Eni());
                    break;

                case Statement.Network network:
                    Add(network).RouteTable().Tag("Exposed", "no");
                    break;

                case Statement.Tag(var target, var key, var value) when subnets.TryGetValue(target, out var subnet):
                    subnet.Tag(key, value);
                    break;

                default:
                    throw new NotSupportedException(statement.ToString());
            }
        }

        Subnet Add(Statement.Network network) =>
            subnets[network.Name] = vpc.Subnet(network.Name, vpc.Cidr.Subnet(24, network.Slot), Zone.At(network.Zone));

        return vpc
            .Output("Kinds", string.Join(",", statements.GroupBy(s => s.GetType().Name).Select(g => $"{g.Key}x{g.Count()}")))
            .Output("Last", statements[^1].ToString())
            .Output("Errors", string.Join("|", Try("net x"), Try("zone one east"), Try("tag a b c")));
    }

    private static Statement Parse(string line, int number) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["zone", var index, var label] when int.TryParse(index, out var i) => new Statement.Site(i, label),
        ["net", var name, [var zone], var slot] when char.IsAsciiDigit(zone) => new Statement.Network(name, zone - '0', int.Parse(slot), false),
        ["net", var name, [var zone], var slot, "exposed"] => new Statement.Network(name, zone - '0', int.Parse(slot), true),
        ["tag", var target, var key, .. { Length: > 0 } value] => new Statement.Tag(target, key, string.Join('_', value)),
        [var keyword, ..] => throw new FormatException($"{number}: '{keyword}' is incomplete"),
        [] => throw new FormatException($"{number}: empty"),
    };

    private static string Try(string line)
    {
        try
        {
            return Parse(line, 99).ToString()!;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
