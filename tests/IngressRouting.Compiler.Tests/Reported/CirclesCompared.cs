using IngressRouting;
using static IngressRouting.Aws;

namespace CirclesCompared;

public static class Net
{
    record R
    {
        public R? Loop { get; set; }
    }

    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var a = new R();
        a.Loop = a;
        var b = new R();
        b.Loop = b;
        vpc.Tag("a", (a == b).ToString());
        return vpc;
    }
}
