using System.Buffers.Binary;
using IngressRouting;
using static IngressRouting.Aws;

namespace P15;

/// <summary>Alpine Ski House: the plan comes as a packed line from the lift controllers, so it is read with spans.</summary>
public static class SkiHouse
{
    private const string Packed = "lift:24:3|cams:24:3|rental:25:2|school:26:1";

    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public bool IsAtEnd => _rest.IsEmpty;

        public ReadOnlySpan<char> Until(char end)
        {
            var at = _rest.IndexOf(end);
            var found = at < 0 ? _rest : _rest[..at];
            _rest = at < 0 ? default : _rest[(at + 1)..];
            return found;
        }
    }

    private readonly record struct Entry(string Name, int Length, int Priority);

    private static List<Entry> Unpack(string packed)
    {
        var entries = new List<Entry>();
        var reader = new Reader(packed);
        while (!reader.IsAtEnd)
        {
            var fields = new Reader(reader.Until('|'));
            var name = fields.Until(':').ToString();
            if (!int.TryParse(fields.Until(':'), out var length) || !int.TryParse(fields.Until(':'), out var priority))
                throw new FormatException($"entry '{name}' is not complete");
            entries.Add(new(name, length, priority));
        }
        return entries;
    }

    private static string Address(uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        Span<char> buffer = stackalloc char[15];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i > 0) buffer[length++] = '.';
            bytes[i].TryFormat(buffer[length..], out var written);
            length += written;
        }
        return new string(buffer[..length]);
    }

    private static string Title(string name) => string.Create(name.Length, name, static (span, source) =>
    {
        source.AsSpan().CopyTo(span);
        span[0] = char.ToUpperInvariant(span[0]);
    });

    private static bool IsPalindrome(ReadOnlySpan<char> text) => text is [] or [_] || text[0] == text[^1] && IsPalindrome(text[1..^1]);

    [Topology]
    public static Topology Slopes()
    {
        var entries = Unpack(Packed);
        var vpc = Vpc("Slopes", "10.180.0.0/16");
        var summit = vpc.Subnet("Summit", "10.180.0.0/24", Zone.First);
        var shield = summit.Appliance("Shield", Parameter.Ami("ShieldImage")).WithElasticIp();
        summit.RouteTable().Route(Internet, vpc.Igw());

        Span<int> priorities = stackalloc int[entries.Count];
        for (var i = 0; i < entries.Count; i++)
            priorities[i] = entries[i].Priority;
        priorities.Sort((a, b) => b.CompareTo(a));
        var highest = priorities[0];

        var next = BinaryPrimitives.ReadUInt32BigEndian([10, 180, 1, 0]);
        foreach (ref readonly var entry in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries))
        {
            var subnet = vpc.Subnet(Title(entry.Name), $"{Address(next)}/{entry.Length}", Zone.First)
                .Tag("Gateway", Address(next + 1))
                .Tag("Priority", new string('*', entry.Priority));
            next += 1u << (32 - entry.Length);
            vpc.Igw().GatewayTable().Route(subnet, shield.Eni());
            subnet.RouteTable().Route(Internet, shield.Eni());
            if (entry.Priority == highest)
                subnet.MapPublicIpOnLaunch();
        }

        var letters = Packed.ToCharArray();
        letters.AsSpan(0, 4).Reverse();
        letters.AsSpan(5, 2).Fill('#');
        var at = Packed.AsSpan().LastIndexOfAny('|', ':');
        Span<Range> parts = stackalloc Range[3];
        var count = "a;bb;ccc".AsSpan().Split(parts, ';');
        vpc.Output("Next", Address(next));
        vpc.Output("Scrambled", new string(letters, 0, 10));
        var tail = $"{Packed.AsSpan(at + 1)} {count} {"a;bb;ccc"[parts[^1]]} {Packed.AsSpan().Count(':')}";
        vpc.Output("Tail", tail);
        vpc.Output("Priorities", string.Join("", priorities.ToArray()));
        vpc.Output("Palindrome", $"{IsPalindrome("kayak")} {IsPalindrome("ski")} {"Lift".AsSpan().Equals("LIFT", StringComparison.OrdinalIgnoreCase)}");
        return vpc;
    }
}
