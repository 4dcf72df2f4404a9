using IngressRouting;
using static IngressRouting.Aws;

namespace P38;

public delegate Subnet Step(Subnet subnet);

public sealed class CycleException(IEnumerable<string> path) : Exception(string.Join(" > ", path));

/// <summary>Orders modules so that each comes after what it depends on.</summary>
public sealed class ModuleGraph
{
    private enum Mark { Open, Done }

    private readonly Dictionary<string, string[]> edges = new(StringComparer.Ordinal);

    public string[] this[string module]
    {
        set => edges[module] = value;
    }

    public IReadOnlyList<string> Order()
    {
        var marks = new Dictionary<string, Mark>();
        var path = new LinkedList<string>();
        var result = new List<string>();
        foreach (var module in edges.Keys.Order(StringComparer.Ordinal))
            Visit(module);
        return result.AsReadOnly();

        void Visit(string module)
        {
            if (marks.TryGetValue(module, out var mark))
            {
                if (mark == Mark.Open)
                    throw new CycleException(path.SkipWhile(m => m != module).Append(module));
                return;
            }

            marks[module] = Mark.Open;
            path.AddLast(module);
            foreach (var dependency in edges.TryGetValue(module, out var list) ? list : [])
                Visit(dependency);
            path.RemoveLast();
            marks[module] = Mark.Done;
            result.Add(module);
        }
    }
}

public static class Customs
{
    [Topology]
    public static Topology Declarations()
    {
        var graph = new ModuleGraph
        {
            ["portal"] = ["declarations", "identity"],
            ["declarations"] = ["tariffs", "queue"],
            ["tariffs"] = [],
            ["queue"] = ["identity"],
        };
        var order = graph.Order();

        var vpc = Vpc("Customs", "10.110.0.0/16");
        var inspection = vpc.Subnet("inspection", "10.110.250.0/24", Zone.First);
        var probe = inspection.Appliance("probe", Parameter.Ami("ProbeImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var log = new Queue<string>();
        Step inspect = subnet =>
        {
            vpc.Igw().GatewayTable().Route(subnet, probe.Eni());
            subnet.RouteTable().Route(Internet, probe.Eni());
            return subnet;
        };
        Step Tagged(string key, Func<int> value) => subnet => subnet.Tag(key, value().ToString("D2"));
        Step Logged() => subnet =>
        {
            log.Enqueue(subnet.Name);
            while (log.Count > 3)
                log.Dequeue();
            return subnet;
        };

        var position = 0;
        var pipeline = Compose(inspect, Tagged("Position", () => position), Logged(), Tagged("Remaining", () => order.Count - position));
        foreach (var module in order)
        {
            position++;
            pipeline(vpc.Subnet(module, vpc.Cidr.Subnet(24, position * 10), Zone.First));
        }

        graph["identity"] = ["portal"];
        string cycle;
        try
        {
            cycle = graph.Order().Count.ToString();
        }
        catch (CycleException e)
        {
            cycle = e.Message;
        }

        return vpc
            .Output("Order", string.Join(",", order))
            .Output("Cycle", cycle)
            .Output("LastThree", string.Join(",", log))
            .Output("Fib", string.Join(",", order.Select((_, i) => Fibonacci(i + 5))));
    }

    private static Step Compose(params Step[] steps) => steps.Aggregate((first, second) => subnet => second(first(subnet)));

    private static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
}
