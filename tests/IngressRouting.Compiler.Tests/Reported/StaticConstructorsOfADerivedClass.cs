using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace StaticConstructorsOfADerivedClass;

class Log
{
    public static readonly List<string> L = new();
}

class A
{
    static A()
    {
        Log.L.Add("A");
    }

    public A()
    {
        Log.L.Add("a");
    }
}

class B : A
{
    static readonly int X = Init();

    static int Init()
    {
        Log.L.Add("BX");
        return 1;
    }

    static B()
    {
        Log.L.Add("B");
    }

    public B()
    {
        Log.L.Add("b");
    }
}

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "StaticConstructorsOfADerivedClass" };
        new B();
        r.Add(string.Join(",", Log.L));
        return R.Of(r);
    }
}
