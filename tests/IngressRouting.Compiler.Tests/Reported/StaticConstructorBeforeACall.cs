using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace StaticConstructorBeforeACall;

class Log
{
    public static readonly List<string> L = new();
}

class B
{
    static B()
    {
        Log.L.Add("cctor");
    }

    public static int M() => 1;
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "StaticConstructorBeforeACall" };
        B.M();
        r.Add(string.Join(",", Log.L));
        return R.Of(r);
    }
}
