using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M38;

/// <summary>
/// The capacity model comes as formulas in reverse Polish notation; the shunting yard turns infix into it, a stack evaluates it.
/// </summary>
public static class Formula
{
    private static readonly IReadOnlyDictionary<string, (int Precedence, Func<long, long, long> Apply)> Operators =
        new Dictionary<string, (int, Func<long, long, long>)>
        {
            ["+"] = (1, (a, b) => checked(a + b)),
            ["-"] = (1, (a, b) => a - b),
            ["*"] = (2, (a, b) => checked(a * b)),
            ["/"] = (2, (a, b) => b != 0 ? a / b : throw new DivideByZeroException($"{a}/0")),
            ["%"] = (2, static (a, b) => a % b),
            ["^"] = (3, (a, b) => (long)Math.Pow(a, b)),
        };

    public static Queue<string> ToPostfix(string infix)
    {
        var output = new Queue<string>();
        var pending = new Stack<string>();
        foreach (var token in infix.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (token)
            {
                case "(":
                    pending.Push(token);
                    break;
                case ")":
                    while (pending.Peek() != "(") output.Enqueue(pending.Pop());
                    pending.Pop();
                    break;
                case var op when Operators.ContainsKey(op):
                    while (pending.TryPeek(out var top) && top != "(" && Operators[top].Precedence >= Operators[op].Precedence)
                        output.Enqueue(pending.Pop());
                    pending.Push(op);
                    break;
                default:
                    output.Enqueue(token);
                    break;
            }
        }

        while (pending.Count > 0) output.Enqueue(pending.Pop());
        return output;
    }

    public static long Evaluate(IEnumerable<string> postfix, Func<string, long> variable)
    {
        var stack = new Stack<long>();
        foreach (var token in postfix)
        {
            if (Operators.TryGetValue(token, out var op))
            {
                var right = stack.Pop();
                stack.Push(op.Apply(stack.Pop(), right));
            }
            else
            {
                stack.Push(long.TryParse(token, out var number) ? number : variable(token));
            }
        }

        return stack.Count == 1 ? stack.Peek() : throw new FormatException($"{stack.Count} values are left");
    }
}

public static class StreamingService
{
    private static readonly (string Name, string Hosts)[] Pools =
    [
        ("Ingest", "viewers / ( 2 ^ 10 ) + spare"),
        ("Transcode", "( viewers / 1000 + spare * 4 ) * 3 % 700"),
        ("Manifest", "12"),
    ];

    [Topology]
    public static Topology Streaming()
    {
        var variables = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase) { ["Viewers"] = 250_000, ["Spare"] = 25 };
        var vpc = Vpc("Streaming", "10.12.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.12.0.0/28", Zone.First);
        var shield = inspection.Appliance("Shield", Parameter.Ami("ShieldImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var cursor = 1L << 8;
        var memo = new Dictionary<string, string>();
        foreach (var (name, formula) in Pools)
        {
            var postfix = Formula.ToPostfix(formula);
            memo[name] = string.Join(' ', postfix);
            var hosts = Formula.Evaluate(postfix, v => variables[v]);
            var size = 16L;
            while (size < hosts + 5) size <<= 1;
            cursor = (cursor + size - 1) / size * size;

            var prefix = 32 - (int)Math.Log2(size);
            var subnet = vpc.Subnet(name, $"10.12.{cursor / 256}.{cursor % 256}/{prefix}", Zone.First)
                .MapPublicIpOnLaunch()
                .Tag("Hosts", $"{hosts}")
                .Tag("Fill", $"{Math.DivRem(100 * hosts, size, out var rest)}% r{rest}");
            cursor += size;
            vpc.Igw().GatewayTable().Route(subnet, shield.Eni());
            subnet.RouteTable().Route(Internet, shield.Eni());
        }

        foreach (var (name, postfix) in memo) vpc.Output($"{name}Formula", postfix);
        return vpc.Output("NextAddress", $"+{cursor:D5}");
    }
}
