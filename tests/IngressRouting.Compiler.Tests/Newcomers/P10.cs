using IngressRouting;
using static IngressRouting.Aws;

namespace P10;

// Lucerne Publishing: a buddy allocator hands out the blocks; freed ones are merged again.
public sealed class Buddy
{
    private readonly Buddy? _parent;
    private Buddy? _left, _right;
    private string? _owner;

    private Buddy(Buddy? parent, int address, int length) => (_parent, Address, Length) = (parent, address, length);

    public static Buddy Root(int length) => new(null, 0, length);

    public int Address { get; }
    public int Length { get; }
    public bool IsLeaf => _left is null;
    public int Depth => _parent is null ? 0 : _parent.Depth + 1;
    public string Path => _parent is null ? "r" : _parent.Path + (ReferenceEquals(_parent._left, this) ? '0' : '1');
    public string Cidr => $"10.131.{Address >> 8}.{Address & 255}/{Length}";

    public Buddy? Take(int length, string owner)
    {
        if (_owner is not null || length < Length)
            return null;
        if (length == Length)
        {
            if (!IsLeaf) return null;
            _owner = owner;
            return this;
        }
        if (IsLeaf)
        {
            var half = 1 << (32 - Length - 1);
            _left = new(this, Address, Length + 1);
            _right = new(this, Address + half, Length + 1);
        }
        return _left!.Take(length, owner) ?? _right!.Take(length, owner);
    }

    public void Free()
    {
        _owner = null;
        for (var node = _parent; node is { _left: { IsLeaf: true, _owner: null }, _right: { IsLeaf: true, _owner: null } }; node = node._parent)
            node._left = node._right = null;
    }

    public IEnumerable<Buddy> Leaves()
    {
        var stack = new Stack<Buddy>();
        stack.Push(this);
        while (stack.TryPop(out var node))
        {
            if (node.IsLeaf) { yield return node; continue; }
            stack.Push(node._right!);
            stack.Push(node._left!);
        }
    }

    public int FreeAddresses() => IsLeaf ? (_owner is null ? 1 << (32 - Length) : 0) : _left!.FreeAddresses() + _right!.FreeAddresses();

    public override string ToString() => IsLeaf ? (_owner ?? ".")[..1] : $"({_left}{_right})";
}

public static class Publishing
{
    [Topology]
    public static Topology Lucerne()
    {
        var pool = Buddy.Root(16);
        var requests = new PriorityQueue<(string Name, int Length), (int, string)>();
        foreach (var (name, length) in new[] { ("press", 22), ("edge", 26), ("shop", 20), ("blog", 24), ("attic", 24) })
            requests.Enqueue((name, length), (length, name));

        var scratch = pool.Take(19, "migration") ?? throw new InvalidOperationException("full");
        var given = new Dictionary<string, Buddy>();
        while (requests.Count > 0)
        {
            var (name, length) = requests.Dequeue();
            given[name] = pool.Take(length, name) ?? throw new InvalidOperationException($"no /{length} left for {name}");
        }
        scratch.Free();
        given["late"] = pool.Take(23, "late")!;

        var vpc = Vpc("Lucerne", pool.Cidr);
        var edge = vpc.Subnet("edge", given["edge"].Cidr, Zone.Second);
        var proxy = edge.Appliance("proxy", Parameter.Ami("ProxyImage")).WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());
        foreach (var (name, node) in given)
        {
            if (name is "edge" or "attic") continue;
            var subnet = vpc.Subnet(name, node.Cidr, Zone.Second).Tag("Path", node.Path).Tag("Depth", node.Depth.ToString());
            vpc.Igw().GatewayTable().Route(subnet, proxy.Eni());
            subnet.RouteTable().Route(Internet, proxy.Eni());
        }
        vpc.Output("Free", pool.FreeAddresses().ToString());
        vpc.Output("Map", pool.ToString());
        vpc.Output("Leaves", string.Join(",", pool.Leaves().Select(l => l.Length)));
        return vpc;
    }
}
