using IngressRouting;
using static IngressRouting.Aws;

namespace CircleThatDoesNotCompile;

public static class Net
{
    record R(R? Next)
    {
        public R? Loop { get; set; }
    }

    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var a = new R((R?)null);
        a.Loop = a;
        vpc.Tag("a", a.ToString());
        return vpc;
    }
}
