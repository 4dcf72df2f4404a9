using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace SpanOverStructs;

struct P
{
    public int X;

    public void Inc() => X++;
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "SpanOverStructs" };
        var a = new P[2];
        Span<P> s = a;
        s[0].X = 5;
        s[1].Inc();
        r.Add(a[0].X + " " + a[1].X);
        return R.Of(r);
    }
}
