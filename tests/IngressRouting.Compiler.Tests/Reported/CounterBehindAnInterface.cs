using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace CounterBehindAnInterface;

interface IAlloc
{
    int Next();
}

struct Seq : IAlloc
{
    int n;

    public int Next() => n++;
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "CounterBehindAnInterface" };
        IAlloc a = new Seq();
        r.Add(a.Next() + "" + a.Next() + a.Next());
        return R.Of(r);
    }
}
