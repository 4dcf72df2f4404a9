using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace RecordsThatNameEachOther;

record Peer(string Name)
{
    public Peer? Other { get; set; }
}

public static class Net
{
    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var a = new Peer("a");
        var b = new Peer("b") { Other = a };
        a.Other = b;
        vpc.Tag("p", $"{a}");
        return vpc;
    }
}
