using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace TupleClass;

public static class Net
{
    [Topology]
    public static Topology Tup()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var t = Tuple.Create("a", 1);
        var kv = new KeyValuePair<string, int>("k", 2);
        var (k, v) = kv;
        var vt = (Name: "n", Cidr: "10.0.0.0/24", Z: 0);
        vpc.Subnet(vt.Name, vt.Cidr, Zone.At(vt.Z));
        return vpc.Tag("t", t.Item1 + t.Item2)
            .Tag("kv", kv.ToString())
            .Tag("k", k + v)
            .Tag("vt", vt.ToString())
            .Tag("eq", (vt == ("n", "10.0.0.0/24", 0)).ToString());
    }
}
