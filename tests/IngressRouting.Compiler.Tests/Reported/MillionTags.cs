using IngressRouting;
using static IngressRouting.Aws;

namespace MillionTags;

public static class Net
{
    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        for (var i = 0; i < 1000000; i++)
            vpc.Tag("S" + i, "x");
        return vpc;
    }
}
