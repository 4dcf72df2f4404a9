using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IngressRouting;

namespace CompareSmallNumbers;

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        var r = new List<string> { "CompareSmallNumbers" };
        r.Add(
            Math.Abs(((short)1).CompareTo((short)9))
                + ""
                + Math.Abs(((byte)1).CompareTo((byte)9))
                + Math.Abs(((sbyte)1).CompareTo((sbyte)9))
                + Math.Abs(((ushort)1).CompareTo((ushort)9))
        );
        return R.Of(r);
    }
}
