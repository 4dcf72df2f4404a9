using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace StaticConstructorBeforeAConstruction;

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

    public B()
    {
        Log.L.Add("ctor");
    }
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "StaticConstructorBeforeAConstruction" };
        new B();
        new B();
        r.Add(string.Join(",", Log.L));
        return R.Of(r);
    }
}
