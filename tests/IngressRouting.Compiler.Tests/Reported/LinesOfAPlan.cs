using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace LinesOfAPlan;

public static class Net
{
    const string Plan = """
        # name, cidr, zone
        web-a, 10.0.0.0/24, 0
        web-b, 10.0.1.0/24, 1

        db-a,  10.0.2.0/25, 0
        """;

    [Topology]
    public static Topology Csv()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        foreach (var line in Plan.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("#"))
                continue;
            var f = line.Split(',', StringSplitOptions.TrimEntries);
            vpc.Subnet(string.Concat(f[0].Split('-').Select(x => char.ToUpper(x[0]) + x.Substring(1))), f[1], Zone.At(int.Parse(f[2])));
        }
        return vpc;
    }
}
