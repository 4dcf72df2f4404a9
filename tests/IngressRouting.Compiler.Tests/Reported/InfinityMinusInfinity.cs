using System;
using IngressRouting;
using static IngressRouting.Aws;

public static class Network
{
    [Topology]
    public static Topology Build()
    {
        float x = float.PositiveInfinity - float.PositiveInfinity;
        return Vpc("M", "10.0.0.0/16").Tag("a", (Math.Abs(x) > 1e-6).ToString());
    }
}
