using IngressRouting;
using static IngressRouting.Aws;

namespace P26;

public readonly record struct Request(string Account, int PrefixLength, bool Online);

public readonly record struct Allocation(string Account, uint Start, int PrefixLength)
{
    public uint End => Start + (1u << (32 - PrefixLength)) - 1;

    public override string ToString() => $"{Start >> 24}.{(byte)(Start >> 16)}.{(byte)(Start >> 8)}.{(byte)Start}/{PrefixLength}";
}

/// <summary>A buddy allocator: the smallest free block that fits is halved until it has the wanted size.</summary>
public sealed class BuddyAllocator
{
    private readonly PriorityQueue<(uint Start, int Length), (int Negative, uint Start)> free = new();

    public BuddyAllocator(uint start, int length) => Release(start, length);

    public int FreeBlocks => free.Count;

    public Allocation Take(Request request)
    {
        var skipped = new List<(uint Start, int Length)>();
        try
        {
            while (free.TryDequeue(out var block, out _))
            {
                if (block.Length > request.PrefixLength)
                {
                    skipped.Add(block);
                    continue;
                }

                while (block.Length < request.PrefixLength)
                {
                    block.Length++;
                    Release(block.Start + (1u << (32 - block.Length)), block.Length);
                }

                return new Allocation(request.Account, block.Start, request.PrefixLength);
            }

            throw new InvalidOperationException($"No room for {request}");
        }
        finally
        {
            foreach (var (start, length) in skipped)
                Release(start, length);
        }
    }

    private void Release(uint start, int length) => free.Enqueue((start, length), (-length, start));
}

public static class LandingZone
{
    [Topology]
    public static Topology Organization()
    {
        Request[] requests =
        [
            new("shared-services", 20, true), new("data-lake", 19, false), new("sandbox", 22, true), new("security", 21, false),
        ];

        var allocator = new BuddyAllocator(0x0A80_0000, 16);
        var allocations = requests.Select(allocator.Take).ToList();
        var transit = Existing.TransitGateway(Parameter.Text("TransitGateway"));
        var net = Topology("Organization").DefaultTag("ManagedBy", "platform").Description("Landing zone: one VPC per account");

        foreach (var (request, allocation) in requests.Zip(allocations))
        {
            var vpc = net.Vpc(request.Account, allocation.ToString());
            var workload = vpc.Subnet("workload", vpc.Cidr.Subnet(allocation.PrefixLength + 2, 0), Zone.First);
            if (!request.Online)
            {
                workload.RouteTable().Route(Internet, transit);
                workload.Tag("Reach", "transit");
                continue;
            }

            var perimeter = vpc.Subnet("perimeter", vpc.Cidr.Subnet(28, (1 << (28 - allocation.PrefixLength)) - 1), Zone.First);
            var guard = perimeter.Appliance("guard", Parameter.Ami("GuardImage")).WithElasticIp();
            workload.RouteTable().Route(Internet, guard.Eni()).Route("10.0.0.0/8", transit);
            perimeter.RouteTable().Route(Internet, vpc.Igw());
            vpc.Igw().GatewayTable().Route(workload, guard.Eni());
            workload.Tag("Reach", "internet");
        }

        var last = allocations.MaxBy(a => a.End);
        return net
            .Output("HighestAccount", $"{last.Account}@{last.End:X8}")
            .Output("FreeBlocks", allocator.FreeBlocks.ToString())
            .Output("Plan", string.Join(" ", allocations.OrderBy(a => a.Start).Select(a => $"{a.Account}={a}")));
    }
}
