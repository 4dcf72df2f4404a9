using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace StructBehindObject;

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
        var r = new List<string> { "StructBehindObject" };
        object o = new Q();
        ((IInc)o).Inc();
        r.Add(o.ToString()!);
        return R.Of(r);
    }
}
