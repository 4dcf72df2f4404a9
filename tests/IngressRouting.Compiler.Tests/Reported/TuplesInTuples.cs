using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace TuplesInTuples;

public static class Net
{
    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        object o = 1;
        for (var i = 0; i < 20000; i++)
            o = (o, 1);
        vpc.Tag("a", o.ToString()!.Length.ToString());
        return vpc;
    }
}
