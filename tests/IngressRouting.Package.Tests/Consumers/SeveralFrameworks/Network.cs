using IngressRouting;

namespace SeveralFrameworks
{
    public static class Network
    {
        [Topology]
        public static Topology Inspection()
        {
            return Aws.Vpc("Main", "10.0.0.0/16");
        }
    }
}
