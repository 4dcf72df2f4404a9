using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace SpanOfStructsOnTheStack;

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
        var r = new List<string> { "SpanOfStructsOnTheStack" };
        Span<P> s = stackalloc P[2];
        s[0].Inc();
        s[0].Inc();
        s[1].X = 7;
        r.Add(s[0].X + " " + s[1].X);
        return R.Of(r);
    }
}
