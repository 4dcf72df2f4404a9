using IngressRouting;
using static IngressRouting.Aws;

namespace BoxOfBoxesCompared;

public static class Net
{
    struct S
    {
        public object? O;
    }

    static void F(ref S s, int n)
    {
        if (n > 0)
        {
            s.O = s;
            F(ref s, n - 1);
        }
    }

    [Topology]
    public static Topology Build()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        S s = default;
        F(ref s, 400);
        for (var i = 0; i < 100000; i++)
            s.O = s;
        vpc.Tag("a", s.Equals(s).ToString());
        return vpc;
    }
}
