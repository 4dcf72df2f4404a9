using IngressRouting;

namespace GeneratorMissing;

public static class Network
{
    [Topology]
    public static Topology Inspection() => null;
}
