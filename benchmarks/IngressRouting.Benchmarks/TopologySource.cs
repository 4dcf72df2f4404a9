using System.Text;

namespace IngressRouting.Benchmarks;

/// <summary>Writes topologies of any size as people do before they think of loops: statement by statement, in two availability zones.</summary>
internal static class TopologySource
{
    /// <summary>How many resources the template of that many application subnets has.</summary>
    public static int Resources(int subnets) => 22 + (5 * subnets);

    /// <summary>The source of a topology with that many application subnets, at most 1,000.</summary>
    public static string Write(int subnets)
    {
        var source = new StringBuilder();
        source.Append(
            """
            using IngressRouting;
            using static IngressRouting.Aws;

            namespace Acme;

            public static class Network
            {
                [Topology]
                public static Topology Large()
                {
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var inspectionA = vpc.Subnet("InspectionA", "10.0.0.0/26", Zone.First);
                    var inspectionB = vpc.Subnet("InspectionB", "10.0.0.64/26", Zone.Second);
                    var firewallA = inspectionA.Appliance("FirewallA", Parameter.Ami("FirewallImage")).WithElasticIp();
                    var firewallB = inspectionB.Appliance("FirewallB", Parameter.Ami("FirewallImage")).WithElasticIp();
                    inspectionA.RouteTable().Route(Internet, vpc.Igw()).Route("172.16.0.0/12", Existing.TransitGateway("tgw-0123456789abcdef0"));
                    inspectionB.RouteTable().Route(Internet, vpc.Igw());

            """
        );
        for (var i = 0; i < subnets; i++)
        {
            var block = 64 * (i + 2);
            var (zone, letter) = i % 2 == 0 ? ("First", "A") : ("Second", "B");
            source.Append(
                $"""
                        var app{i} = vpc.Subnet("App{i}", "10.0.{block / 256}.{block % 256}/26", Zone.{zone}).MapPublicIpOnLaunch();
                        vpc.Igw().GatewayTable().Route(app{i}, firewall{letter}.Eni());
                        app{i}.RouteTable().Route(Internet, firewall{letter}.Eni());

                """
            );
        }

        return source.Append("        return vpc;\n    }\n}\n").ToString();
    }
}
