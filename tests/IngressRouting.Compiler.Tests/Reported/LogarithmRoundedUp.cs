using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace LogarithmRoundedUp;

public static class Net
{
    [Topology]
    public static Topology Mth()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        foreach (var hosts in new[] { 10, 27, 250, 1000 })
        {
            var bits = (int)Math.Ceiling(Math.Log2(hosts + 5));
            vpc.Tag($"h{hosts}", $"/{32 - bits} = {Math.Pow(2, bits)}");
        }
        vpc.Tag("x", Math.Max(1, Math.Min(5, 3)) + Math.Abs(-4) + "" + Math.Clamp(99, 0, 10));
        return vpc;
    }
}
