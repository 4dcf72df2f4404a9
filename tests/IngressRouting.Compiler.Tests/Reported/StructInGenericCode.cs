using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace StructInGenericCode;

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

static class F
{
    public static void Go<T>(T x)
        where T : IInc
    {
        x.Inc();
        x.Inc();
    }

    public static void Ref<T>(ref T x)
        where T : IInc
    {
        x.Inc();
        x.Inc();
    }

    public static void If(IInc x)
    {
        x.Inc();
    }
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "StructInGenericCode" };
        var q = new Q();
        F.Go(q);
        r.Add(q + "");
        F.Ref(ref q);
        r.Add(q + "");
        F.If(q);
        r.Add(q + "");
        IInc b = q;
        F.If(b);
        r.Add(b + "" + q);
        F.Go(b);
        r.Add(b + "");
        return R.Of(r);
    }
}
