using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace CompareIgnoringCase;

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "CompareIgnoringCase" };
        r.Add(Math.Abs(string.Compare("a", "D", StringComparison.OrdinalIgnoreCase)) + "");
        return R.Of(r);
    }
}
