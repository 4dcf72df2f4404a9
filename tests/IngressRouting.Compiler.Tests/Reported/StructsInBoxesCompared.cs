using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace StructsInBoxesCompared;

struct S
{
    public object? O;
}

public static class Net
{
    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        object o = 1;
        for (var i = 0; i < 20000; i++)
            o = new S { O = o };
        object p = 1;
        for (var i = 0; i < 20000; i++)
            p = new S { O = p };
        vpc.Tag("a", o.Equals(p).ToString());
        return vpc;
    }
}
