using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace CompareOrdinal;

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "CompareOrdinal" };
        var letters = new[] { "a", "d" };
        var dist = Math.Abs(string.CompareOrdinal(letters[0], letters[1]));
        r.Add(dist + "");
        return R.Of(r);
    }
}
