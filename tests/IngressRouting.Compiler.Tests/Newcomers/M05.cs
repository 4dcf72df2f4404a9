using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace M05;

// Hafenlogistik Brandt: the allocator packs subnets by their demand of hosts, largest first.

public readonly record struct Block(uint Address, int Length) : IComparable<Block>, IParsable<Block>
{
    public uint Mask => Length == 0 ? 0 : ~0u << (32 - Length);
    public uint Last => Address | ~Mask;
    public long Size => 1L << (32 - Length);

    public static Block operator +(Block block, int count) => block with { Address = block.Address + (uint)(count * block.Size) };
    public static Block operator ++(Block block) => block + 1;
    public static bool operator <(Block left, Block right) => left.CompareTo(right) < 0;
    public static bool operator >(Block left, Block right) => left.CompareTo(right) > 0;
    public static implicit operator CidrBlock(Block block) => block.ToString();

    public bool Contains(Block other) => other.Length >= Length && (other.Address & Mask) == Address;

    public int CompareTo(Block other) => (Address, Length).CompareTo((other.Address, other.Length));

    public (Block Low, Block High) Halves()
    {
        var low = this with { Length = Length + 1 };
        return (low, low + 1);
    }

    public static Block Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var block) ? block : throw new FormatException($"'{s}' is no block");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Block result)
    {
        result = default;
        if (s?.Split('/') is not [var address, var length] || !int.TryParse(length, provider, out var bits)) return false;
        Span<byte> bytes = stackalloc byte[4];
        var octets = address.Split('.');
        if (octets.Length != 4) return false;
        for (var i = 0; i < 4; i++)
            if (!byte.TryParse(octets[i], provider, out bytes[i])) return false;
        result = new Block(BinaryPrimitives.ReadUInt32BigEndian(bytes), bits);
        return true;
    }

    public override string ToString() => $"{Address >> 24}.{Address >> 16 & 255}.{Address >> 8 & 255}.{Address & 255}/{Length}";
}

public sealed class ExhaustedException(int hosts) : Exception($"No room for {hosts} hosts");

public sealed class Allocator(Block whole)
{
    private readonly SortedSet<Block> _free = [whole];

    public IEnumerable<Block> Free => _free;

    public Block Take(int hosts)
    {
        var length = 32 - BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)hosts + 5));
        var fit = _free.Where(b => b.Length <= length).OrderByDescending(b => b.Length).ThenBy(b => b).FirstOrDefault();
        if (fit == default) throw new ExhaustedException(hosts);
        _free.Remove(fit);
        while (fit.Length < length)
        {
            (fit, var rest) = fit.Halves();
            _free.Add(rest);
        }
        return fit;
    }
}

public static class Brandt
{
    [Topology]
    public static Topology BrandtHarbour()
    {
        var whole = Block.Parse("10.60.0.0/20", null);
        var allocator = new Allocator(whole);
        var demands = new Dictionary<string, int> { ["Cranes"] = 120, ["Customs"] = 30, ["Yard"] = 600, ["Weighbridge"] = 11, ["Firewall"] = 11 };
        var granted = demands.OrderByDescending(d => d.Value).ThenBy(d => d.Key).ToDictionary(d => d.Key, d => allocator.Take(d.Value));

        string refused;
        try { refused = allocator.Take(5000).ToString(); }
        catch (ExhaustedException e) when (e.Message.Contains("5000")) { refused = e.Message; }

        var vpc = Vpc("Harbour", whole).Tag("refused", refused);
        var inspection = vpc.Subnet("Firewall", granted["Firewall"], Zone.First);
        inspection.RouteTable().Route(Internet, vpc.Igw());
        var box = inspection.Appliance("Box", Parameter.Ami("BoxImage")).WithElasticIp();
        foreach (var (name, block) in granted.Where(g => g.Key != "Firewall").OrderBy(g => g.Value))
        {
            var fill = 100.0 * demands[name] / block.Size;
            var subnet = vpc.Subnet(name, block, Zone.First).Tag("fill", FormattableString.Invariant($"{fill:0.0} %")).Tag("inside", $"{whole.Contains(block)}");
            subnet.RouteTable().Route(Internet, box.Eni());
            vpc.Igw().GatewayTable().Route(subnet, box.Eni());
        }

        var next = allocator.Free.First();
        vpc.Output("Free", string.Join(',', allocator.Free));
        vpc.Output("AfterFree", (++next).ToString());
        return vpc;
    }
}
