using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace StructsInAListOfInterfaces;

interface IInc
{
    void Inc();
    int X { get; }
}

struct Q : IInc
{
    public int X { get; private set; }

    public void Inc() => X++;

    public override string ToString() => "Q" + X;
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "StructsInAListOfInterfaces" };
        var l = new List<IInc> { new Q(), new Q() };
        foreach (var x in l)
            x.Inc();
        l[0].Inc();
        r.Add(string.Join(",", l));
        return R.Of(r);
    }
}
